create schema journal;
create type journal.kind as enum ('a', 'c');
create table journal.entries (id serial primary key, kind journal.kind not null default 'a');
create view latest as select id, kind from journal.entries;
comment on schema journal is 'Who did what';
