create schema sales;
create table sales.orders (id serial primary key, sum numeric);
create index orders_sum on sales.orders (sum);
