create table lines (id serial primary key, note text);
create table orders (id bigint primary key, note text);
create sequence orders_seq;
create view items_id_seq as select 1 as one;
