create table t (a int, b int, c int);
create function all_t() returns setof t language sql stable as 'select * from t';
create view v as select x.q, x.n, x.r from all_t() with ordinality x(p, q, r, n);
create view w as select x.q, x.r from all_t() x(p, q, r);
create view o as select x.q, x.n from all_t() with ordinality x(p, q, r, n);
