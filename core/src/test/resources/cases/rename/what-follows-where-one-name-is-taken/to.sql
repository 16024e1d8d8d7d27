create table items (id serial primary key, note text);
create table purchases (id bigint primary key, note text);
create sequence purchases_seq;
