create table orders (id bigint primary key, old integer generated always as identity);
create sequence orders_seq increment 50;
create table purchases (id bigint primary key, total integer generated always as identity);
create sequence purchases_seq increment 50;
