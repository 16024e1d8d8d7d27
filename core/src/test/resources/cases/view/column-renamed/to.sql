create table t (id int primary key, a int);
create view v as select id, a as y from t;
create view w as select y as x from v;
