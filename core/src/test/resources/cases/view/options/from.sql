create table t (id int primary key, a int);
create view v with (security_barrier = true) as select id, a from t where a > 0;
