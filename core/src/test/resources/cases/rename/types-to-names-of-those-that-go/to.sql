create type feeling as enum ('sad', 'ok');
create type pair as (b integer);
create domain cost as integer check (value > 0);
create sequence ids;
create table t (id bigint primary key, m feeling, p cost);
