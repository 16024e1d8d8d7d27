create table purchases (id bigint primary key, total integer generated always as identity);
create sequence purchases_seq increment 50;
