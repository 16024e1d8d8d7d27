create table orders (id bigint primary key, sum integer);
