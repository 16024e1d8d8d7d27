insert into orders values (nextval('orders_seq'), 1);
