create table orders (id bigint primary key, total integer unique, key text);
create index orders_total_idx on orders (total);
create index orders_key_idx on orders (id, lower(key));
alter table orders add constraint orders_total_check check (total > 0);
