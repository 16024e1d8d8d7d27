create table t (a int, b int);
create function one_t() returns t language sql stable as 'select * from t';
create view v as select x.p, x.q from one_t() x(p, q);
