create table t (a int, b int);
create function all_t() returns setof t language sql stable as 'select * from t';
create view v as select x.q, x.n from rows from (generate_series(1, 2), all_t()) x(n, p, q);
