insert into orders (n) values ('a'), ('b');
insert into orders_id_seq default values;
