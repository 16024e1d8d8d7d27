create schema sales;
create table orders (id serial primary key, sum numeric);
create index orders_sum on orders (sum);
create table sales.orders (id serial primary key, old text);
create index orders_sum on sales.orders (old);
