create table orders (id bigint generated always as identity, region text, at date not null, primary key (id, at)) partition by range (at);
create table orders_1 partition of orders for values from ('2020-01-01') to ('2020-07-01');
create table orders_2 partition of orders for values from ('2020-07-01') to ('2021-01-01');
create table orders_d partition of orders default;
create table lines (id int primary key, order_id bigint, order_at date, foreign key (order_id, order_at) references orders on delete set null (order_at));
create table shipments (id int, at date not null, order_id bigint, order_at date, foreign key (order_id, order_at) references orders) partition by list (id);
create table shipments_1 partition of shipments for values in (1, 2, null);
create index on orders (region, at);
create unique index on orders_1 (region, id, at);
