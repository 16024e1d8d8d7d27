create schema shop;
create table shop.orders (id serial primary key, sum numeric not null, client text);
create view shop.large as select id, sum from shop.orders where sum > 100;
create index orders_sum_idx on shop.orders (sum);
