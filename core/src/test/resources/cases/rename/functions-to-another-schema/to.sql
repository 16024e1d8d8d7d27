create schema lib;
create type mood as enum ('sad', 'ok');
create function lib.touch(mood) returns integer language sql immutable as 'select 1';
create function lib.uno(integer) returns integer language sql immutable as 'select $1';
create function lib.stamp() returns trigger language plpgsql as 'begin return new; end';
create table t (id bigint primary key, n integer default lib.touch('ok'), check (lib.uno(n) > 0));
create trigger stamped before update on t for each row execute function lib.stamp();
