create type span as range (subtype = text);
create type k as (a date, s span);
create table t (id int primary key, d k);
create view v as select (d).a from t;
