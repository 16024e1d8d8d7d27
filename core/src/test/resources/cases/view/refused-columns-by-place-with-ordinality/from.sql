create table t (a int, b int);
create function all_t() returns setof t language sql stable as 'select * from t';
create view v as select x.q, x.n from all_t() with ordinality x(p, q, n);
