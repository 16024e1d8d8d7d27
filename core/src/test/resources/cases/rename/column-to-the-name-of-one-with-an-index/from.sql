create table orders (id bigint primary key, sum integer unique, code text, total integer unique, key text);
create index orders_sum_idx on orders (sum);
create index orders_total_idx on orders (total);
create index orders_code_idx on orders (id, lower(code));
create index orders_key_idx on orders (id, lower(key));
alter table orders add constraint orders_sum_check check (sum > 0), add constraint orders_total_check check (total > 0);
