create table t (id bigint, r int8range, g point, n numeric(8,3), x varchar(30), exclude using gist (r with &&) where (id > 1), constraint e2 exclude using gist (g with ~=));
create statistics s1 (ndistinct) on (upper(x)), id from t;
create function add1(n numeric, by numeric default 1) returns numeric language sql immutable as 'select $1 + $2';
create aggregate agg(numeric) (sfunc = numeric_mul, stype = numeric, initcond = '1');
create operator +@+@ (function = numeric_mul, leftarg = numeric, rightarg = numeric);
create view v as select agg(n) as a, (n +@+@ add1(n)) as b from t group by n;
alter table t add check (n +@+@ 2 > 0);
create index on t ((n +@+@ 3.5));
