create table orders (id bigint primary key, total numeric);
create index orders_total_idx on orders (total);
