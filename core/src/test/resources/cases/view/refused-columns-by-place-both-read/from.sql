create table t (a int, b int);
create materialized view m as select p, q from t x(p, q);
