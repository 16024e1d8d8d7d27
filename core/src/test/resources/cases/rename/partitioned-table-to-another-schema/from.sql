create schema sales;
create table orders (id integer, at date not null, primary key (id, at)) partition by range (at);
create index orders_at on orders (at);
create table orders_2026 partition of orders for values from ('2026-01-01') to ('2027-01-01');
create table orders_rest partition of orders default;
