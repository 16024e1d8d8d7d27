insert into people values (1, 'ok'), (2, 'sad');
