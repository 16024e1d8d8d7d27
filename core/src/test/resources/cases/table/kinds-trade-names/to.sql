create view a as select 1 as x;
create materialized view b as select 1 as y;
create table c (id int);
create view d as select 2 as z;
create table e (x int);
create procedure f() language sql as $$ select 1 $$;
create table h (id int); create index g on h (id);
create domain i as text;
create type j as enum ('b');
