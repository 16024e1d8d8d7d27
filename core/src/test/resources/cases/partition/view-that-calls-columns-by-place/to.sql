create table t (b int, a int) partition by list (a);
create table t_1 partition of t for values in (1);
create view v as select x.p + 1 as q from t x(p, q);
