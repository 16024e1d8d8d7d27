create schema sales;
create table buys (id integer);
create table sales.orders (id integer);
create table sales.buys (id integer primary key, sum numeric);
