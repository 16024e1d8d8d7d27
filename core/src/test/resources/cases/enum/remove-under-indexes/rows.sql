insert into people values (1, 'sad', 'a'), (2, 'ok', 'b');
