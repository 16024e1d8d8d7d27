create table orders (id bigint primary key, sum integer check (sum > 0));
create index orders_sum_idx on orders (sum);
