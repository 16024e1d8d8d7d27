create table t (id int, r int4range, g point, n numeric(6,2), x text, exclude using gist (r with &&) where (id > 0), constraint e2 exclude using gist (g with ~=) deferrable initially deferred);
create statistics s1 (ndistinct, mcv) on (lower(x)), id from t;
create function add1(n numeric) returns numeric language sql immutable as 'select $1 + 1';
create aggregate agg(numeric) (sfunc = numeric_add, stype = numeric, initcond = '0');
create operator +@+@ (function = numeric_add, leftarg = numeric, rightarg = numeric, commutator = +@+@);
create view v as select agg(n) as a, (n +@+@ add1(n)) as b from t group by n;
alter table t add check (n +@+@ 1 > 0);
create index on t ((n +@+@ 2.5));
