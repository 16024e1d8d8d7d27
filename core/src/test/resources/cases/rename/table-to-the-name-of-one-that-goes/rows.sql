insert into orders (sum) values (10), (20); insert into purchases (sum) values (30); insert into items values (1, 2);
