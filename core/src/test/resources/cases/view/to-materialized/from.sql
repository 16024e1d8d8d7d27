create table t (id int primary key, a int);
create view v as select a, count(*) as n from t group by a;
create view w as select n from v;
