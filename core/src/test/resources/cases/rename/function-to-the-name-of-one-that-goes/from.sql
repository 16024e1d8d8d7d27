create function old(integer) returns integer language sql immutable as 'select 1';
create function new(integer) returns integer language sql immutable as 'select 2';
create function left_one() returns integer language sql as 'select 1';
create function right_one() returns integer language sql as 'select 2';
create table t (id bigint primary key, n integer default old(1), check (new(n) > 0), constraint t_old check (old(n) > 0));
create view v as select left_one() as l, right_one() as r;
