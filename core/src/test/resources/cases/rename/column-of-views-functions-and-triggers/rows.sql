insert into orders values (1, 10), (2, 2000);
