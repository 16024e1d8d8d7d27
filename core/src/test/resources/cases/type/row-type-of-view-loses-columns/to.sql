create table t (id int, n text);
create view v as select id from t;
create table keeps (id int, one v, many v[]);
