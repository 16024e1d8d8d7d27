create table hits (id bigserial primary key);
create unlogged table misses (id bigserial primary key);
create sequence shots;
create unlogged table targets (id bigint primary key);
