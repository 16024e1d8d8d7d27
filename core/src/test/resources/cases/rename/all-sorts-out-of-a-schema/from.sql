create schema audit;
create type audit.kind as enum ('a', 'b');
create domain audit.code as text check (value <> '');
create type audit.place as (x integer, y integer);
create sequence audit.numbers;
create table audit.events (id integer primary key default nextval('audit.numbers'), kind audit.kind, code audit.code,
    place audit.place);
create view audit.latest as select id, kind from audit.events;
create materialized view audit.kinds as select kind, count(*) as n from audit.events group by kind;
create index kinds_n on audit.kinds (n);
