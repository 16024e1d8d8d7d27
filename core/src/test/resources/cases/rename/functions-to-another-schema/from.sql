create schema audit;
create type audit.mood as enum ('sad', 'ok');
create function audit.touch(audit.mood) returns integer language sql immutable as 'select 1';
create function one(integer) returns integer language sql immutable as 'select $1';
create function stamp() returns trigger language plpgsql as 'begin return new; end';
create table t (id bigint primary key, n integer default audit.touch('ok'), check (one(n) > 0));
create trigger stamped before update on t for each row execute function stamp();
