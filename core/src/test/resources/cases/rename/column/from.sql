create table orders (id bigint primary key, sum numeric not null);
