create type pair as (b text, a int);
create table t (id int, p pair, n text);
create view v as select n, id, p, 5 as more from t;
create table keeps (id int, one v, many v[]);
create table goes (id int, w text);
