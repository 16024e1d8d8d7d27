insert into people values (1, 'glad'), (2, 'ok');
