create schema sales;
create table orders (id integer constraint here_key primary key, here text);
create table sales.orders (id integer constraint there_key primary key, there text);
