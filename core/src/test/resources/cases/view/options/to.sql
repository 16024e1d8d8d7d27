create table t (id int primary key, a int);
create view v with (security_barrier = true, check_option = cascaded) as select id, a from t where a > 0;
