insert into parted values (1, row(1, 2, 3), '{"(1,2)"}');
insert into base values ('{"(1,2,3)"}');
insert into derived values ('{"(4,5,6)"}', 7);
insert into above values ('a');
insert into below values ('b');
