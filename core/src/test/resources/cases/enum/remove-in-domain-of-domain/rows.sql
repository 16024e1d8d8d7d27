insert into people values (1, 'ok', 'x');
