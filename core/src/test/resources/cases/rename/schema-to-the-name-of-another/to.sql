create schema journal;
create type journal.kind as enum ('a', 'b');
create table journal.logs (id serial primary key, kind journal.kind);
create table journal.same (id integer, mine text);
create function journal.one() returns integer language sql as 'select 1';
create table journal.entries (id integer primary key);
create view latest as select id, kind from journal.logs;
