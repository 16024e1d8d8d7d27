insert into people values (1, null), (2, 'b');
