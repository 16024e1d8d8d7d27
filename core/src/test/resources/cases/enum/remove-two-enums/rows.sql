insert into people values (1, 'sad', 'm');
