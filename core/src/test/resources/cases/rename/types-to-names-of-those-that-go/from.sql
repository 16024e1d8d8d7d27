create type mood as enum ('sad', 'ok');
create type feeling as enum ('blue', 'ok');
create type pair as (a integer, b integer);
create domain price as integer check (value > 0);
create domain cost as integer check (value >= 0);
create sequence numbers;
create sequence ids;
create table t (id bigint primary key, m mood, p price, f feeling, c cost);
