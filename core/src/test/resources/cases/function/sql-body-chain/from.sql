create table t (id int primary key, a int);
create function base() returns setof t begin atomic select * from t; end;
create function top() returns bigint begin atomic select count(*) from base(); end;
create view v as select top() as n;
