insert into keeps values (1, row(7, null), array[row(8, null)::v, null]);
