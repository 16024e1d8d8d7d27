create table orders (id integer generated always as identity, n integer) partition by range (n);
create table orders_1 partition of orders for values from (0) to (10);
create sequence numbers;
create table items (id integer generated always as identity, n integer generated always as (2) stored) partition by range (id);
create table items_1 partition of items for values from (0) to (10);
create sequence steps;
