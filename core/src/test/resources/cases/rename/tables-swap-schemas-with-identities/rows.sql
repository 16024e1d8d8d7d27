insert into orders (n) values ('a'), ('b');
insert into sales.orders (m) values ('a'), ('b');
