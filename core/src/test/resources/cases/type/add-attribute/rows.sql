insert into people values (1, ('Main', 'Rome'));
