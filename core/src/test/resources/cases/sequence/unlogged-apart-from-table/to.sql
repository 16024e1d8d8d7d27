create unlogged table hits (id bigserial primary key);
alter sequence hits_id_seq set logged;
create unlogged table misses (id bigserial primary key);
alter sequence misses_id_seq set logged;
create sequence shots;
create table targets (id bigint primary key default nextval('shots'));
alter sequence shots owned by targets.id;
alter sequence shots set unlogged;
