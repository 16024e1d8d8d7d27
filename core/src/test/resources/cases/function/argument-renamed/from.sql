create table t (id int primary key, a int default 1, constraint c check (true));
create function twice(n int) returns int language sql immutable as $$ select n * 2 $$;
create table u (id int primary key, a int default twice(2), b int generated always as (twice(id)) stored, constraint c check (twice(id) > 0));
create index u_twice on u (twice(a));
create view v as select twice(id) as n from u;
