create table orders (id bigint primary key);
create view purchases as select id from orders;
create type state as (a integer);
create domain status as text;
