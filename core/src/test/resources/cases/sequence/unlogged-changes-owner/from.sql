create table a (id bigint primary key, n bigserial not null);
create unlogged table b (id bigint primary key);
