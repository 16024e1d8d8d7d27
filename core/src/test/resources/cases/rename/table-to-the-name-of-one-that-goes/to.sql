create table purchases (id serial primary key, sum numeric unique);
create index purchases_idx on purchases (id, sum);
create table items (id bigint primary key, purchase integer references purchases);
create view everything as select id, sum from purchases;
