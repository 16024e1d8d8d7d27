create schema sales;
create table orders (id integer generated always as identity, n text);
create table sales.other (id integer generated always as identity (sequence name sales.orders_id_seq), n text);
create table bills (id integer generated always as identity (sequence name sheets), n text);
create table sales.sheets (n integer);
