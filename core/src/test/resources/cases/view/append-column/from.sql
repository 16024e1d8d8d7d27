create table t (id int primary key, a int, b text);
create view v as select id, a from t;
create view w as select a from v;
