insert into orders (n) values ('a'), ('b');
insert into sales.other (n) values ('a'), ('b');
insert into bills (n) values ('a'), ('b');
