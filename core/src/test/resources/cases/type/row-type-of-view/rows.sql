insert into keeps values (1, row(7, 1.5), array[row(8, 2.5)::v, null], row(9, 3), row(row(1, 2), array[row(5, 5)::stored]), array[row(row(1, null), '{}')::holder]), (2, null, null, null, null, null); insert into over_view (id, f) values (1, row(5));
insert into keeps_smalls values (row(5), array[row(6)]::smalls[]);
