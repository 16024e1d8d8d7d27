create table orders (id bigint primary key, sum numeric);
create index orders_sum_idx on orders (sum);
create index orders_total_idx on orders (id, sum);
