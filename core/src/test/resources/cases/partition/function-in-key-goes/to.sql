create function f(int) returns bigint language sql immutable as $$ select $1::bigint / 10 $$;
create table t (id int, n int) partition by list (f(n));
create table t_0 partition of t for values in (0);
create table t_rest partition of t default;
