create schema sales;
create table orders (id integer generated always as identity, m text);
create table sales.orders (id integer generated always as identity, n text);
