insert into lines (note) values ('a'), ('b');
insert into orders values (nextval('orders_seq'), 'a');
