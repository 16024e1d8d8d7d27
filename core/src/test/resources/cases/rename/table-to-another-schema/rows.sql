insert into orders (sum) values (1), (2);
insert into items values (1);
