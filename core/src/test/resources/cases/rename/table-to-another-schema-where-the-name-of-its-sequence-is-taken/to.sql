create schema sales;
create table sales.orders (id integer generated always as identity, n text);
create table sales.other (id integer generated always as identity, n text);
create table sales.bills (id integer generated always as identity, n text);
create table sales.sheets (n integer);
