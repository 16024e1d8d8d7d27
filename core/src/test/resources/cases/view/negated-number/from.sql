create table t (a integer, b numeric);
create view v as select a - 1 as a from t;
