create table a (id int);
create view b as select 1 as x;
create materialized view c as select 1 as y;
create sequence d;
create type e as (x int);
create function f() returns int language sql as $$ select 1 $$;
create table g (id int); create index h on g (id);
create type i as enum ('a');
create domain j as int;
