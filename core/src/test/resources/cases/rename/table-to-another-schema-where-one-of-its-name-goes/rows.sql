insert into orders (sum) values (1);
