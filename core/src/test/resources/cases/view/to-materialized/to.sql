create table t (id int primary key, a int);
create materialized view v as select a, count(*) as n from t group by a;
create unique index v_a on v (a);
create view w as select n from v;
