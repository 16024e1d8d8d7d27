create sequence purchases_seq increment by 50;
create table purchases (id bigint primary key, sum numeric);
