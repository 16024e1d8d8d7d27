insert into keeps values (1, row(7, 'a'), array[row(8, 'b')::b, null], row(9, 'c'), row(row(1, 'd'), array[row(5, 'e')::c]), row(1, 'f')), (2, null, null, null, null, null);
