create function f(a int) returns bigint language sql immutable as $$ select a::bigint $$;
create table t (id int primary key, a int default f(1), constraint c check (f(id) > 0));
create index t_f on t (f(id));
create view v as select f(id) as n from t;
