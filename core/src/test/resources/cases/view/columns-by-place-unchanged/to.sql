create table t (a int, c int, b int, d int, e int);
create table u (k int, l int, m int);
create view same_places as select x.p, x.s from t x(p, q, r, s, z);
create view read_by_name as select x.p, t.b as q from t x(p, q, r, s, z), t;
create view whole as select x from t x(p, q, r, s, z);
create view of_another as select p, t.c from u x(p, q), t;
create function f() returns bigint language sql begin atomic select sum(s) from t as y(p, q, r, s, z); end;
