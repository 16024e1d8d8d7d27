create table t (id int primary key, a int);
create view v as select id, a as x from t;
create view w as select x from v;
