create schema audit;
create type audit.kind as enum ('a', 'b');
create table audit.events (id serial primary key, kind audit.kind not null default 'a');
create view latest as select id, kind from audit.events;
comment on schema audit is 'Who did what';
