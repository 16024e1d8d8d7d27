create table t (id int primary key, a int, b int);
create view v as select 1 as n;
