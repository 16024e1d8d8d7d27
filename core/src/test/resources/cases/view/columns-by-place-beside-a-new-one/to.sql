create table t (id int, z int, b int);
create view v as select p, q, r from t x(p, q, r);
create function f() returns bigint language sql begin atomic select sum(q) from t as y(p, q); end;
