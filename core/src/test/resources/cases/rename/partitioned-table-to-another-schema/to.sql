create schema sales;
create table sales.orders (id integer, at date not null, primary key (id, at)) partition by range (at);
create index orders_at on sales.orders (at);
create table orders_2026 partition of sales.orders for values from ('2026-01-01') to ('2027-01-01');
create table sales.orders_rest partition of sales.orders default;
