create table orders (id serial primary key, sum numeric unique);
create index orders_idx on orders (id, sum);
create table purchases (id serial primary key, sum numeric unique, what text);
create index purchases_idx on purchases (id, sum);
create table items (id bigint primary key, purchase integer references orders);
create view everything as select id, sum from orders;
