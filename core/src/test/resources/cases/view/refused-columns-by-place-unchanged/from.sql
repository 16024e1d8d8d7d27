create table t (a int, b int);
create view v as select x.q from t x(p, q);
