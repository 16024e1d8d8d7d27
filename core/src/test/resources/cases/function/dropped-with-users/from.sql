create function one() returns int language sql immutable as $$ select 1 $$;
create table t (id int primary key, a int default one(), b int, constraint c check (b > one()));
create index t_b on t ((b + one()));
create view v as select one() as n;
