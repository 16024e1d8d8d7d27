insert into people values (1, 'b'), (2, 'd');
