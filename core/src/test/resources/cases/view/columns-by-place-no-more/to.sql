create table t (b int, a int);
create view v as select t.b as q from t;
