insert into people values (1, 2, null), (2, 1, 'b');
