create table t (id int, z int);
create view v as select p, q from t x(p, q);
