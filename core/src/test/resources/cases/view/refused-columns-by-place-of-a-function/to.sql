create table t (b int, a int);
create function one_t() returns t language sql stable as 'select * from t';
create view v as select x.p + 1 as p, x.q from one_t() x(p, q);
