create table customers (id bigint primary key);
create table purchases (id bigint primary key, total integer not null default 0, customer bigint references customers, note text);
create index purchases_total_idx on purchases (total);
