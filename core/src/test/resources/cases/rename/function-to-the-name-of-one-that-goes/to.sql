create function new(integer) returns integer language sql immutable as 'select 1';
create function right_one() returns integer language sql as 'select 1';
create function left_one() returns integer language sql as 'select 2';
create table t (id bigint primary key, n integer default new(1), constraint t_old check (new(n) > 0));
create view v as select right_one() as l, left_one() as r;
