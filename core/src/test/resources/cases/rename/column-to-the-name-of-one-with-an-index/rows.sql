insert into orders values (1, 10, 'c', 20, 'k');
