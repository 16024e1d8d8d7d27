create sequence orders_seq increment by 50;
create table orders (id bigint primary key, sum numeric);
