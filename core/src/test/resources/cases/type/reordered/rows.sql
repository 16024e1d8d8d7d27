insert into people values (1, row('Main "1"', 5, 'Ur, old'), row(null, null, null)), (2, null, row('A', 1, '')), (3, default, row('', 2, null));
