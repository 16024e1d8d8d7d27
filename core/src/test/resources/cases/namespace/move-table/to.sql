create schema audit;
create table audit.events (id bigint primary key, happened timestamptz not null);
