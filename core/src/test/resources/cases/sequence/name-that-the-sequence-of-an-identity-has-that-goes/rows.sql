insert into orders (n) values ('a'), ('b');
insert into items (n) values ('a'), ('b');
insert into bills (n) values ('a'), ('b');
insert into parts (n) values ('a'), ('b');
insert into gone (n) values ('a'), ('b');
