create type kind as enum ('a', 'b');
create domain code as text check (value <> '');
create type place as (x integer, y integer);
create sequence numbers;
create table events (id integer primary key default nextval('numbers'), kind kind, code code, place place);
create view latest as select id, kind from events;
create materialized view kinds as select kind, count(*) as n from events group by kind;
create index kinds_n on kinds (n);
