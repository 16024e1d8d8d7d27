create table orders (id bigint primary key, sum integer check (sum > 0));
