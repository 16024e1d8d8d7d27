insert into people values (1, 'Ann', '2000-01-01');
