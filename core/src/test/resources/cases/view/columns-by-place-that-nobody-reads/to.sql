create table t (a int, b int, c int);
create view v as select p from t x(p);
