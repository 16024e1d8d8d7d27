create table t (id int primary key, a int);
create view v as select id, a::text as a from t;
