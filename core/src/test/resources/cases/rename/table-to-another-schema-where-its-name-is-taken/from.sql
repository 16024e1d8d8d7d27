create schema sales;
create table orders (id integer primary key, sum numeric);
create table buys (id integer);
create table sales.orders (id integer);
