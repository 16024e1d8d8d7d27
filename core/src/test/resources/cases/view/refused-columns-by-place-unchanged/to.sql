create table t (b int, a int);
create view v as select x.q from t x(p, q);
