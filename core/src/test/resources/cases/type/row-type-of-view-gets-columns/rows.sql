insert into keeps values (1, row(7, row(1, 'x'), 'n'), array[row(8, null, null)::v, null]), (2, null, null); insert into goes values (1, row(1, 2));
