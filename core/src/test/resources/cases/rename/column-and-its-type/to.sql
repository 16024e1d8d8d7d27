create table orders (id bigint primary key, total numeric(12,2) not null default 0 check (total > 0));
create index orders_total_idx on orders (total);
