create type pair as (a int, b text);
create table t (id int, p pair, n text);
create view v as select id, p, n from t;
create table keeps (id int, one v, many v[]);
create view w as select 1 as a, 2 as b;
create table goes (id int, w w);
