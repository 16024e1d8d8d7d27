create table orders (id bigint primary key, total integer);
create index orders_total_idx on orders (total);
