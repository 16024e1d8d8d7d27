create table t (b int, a int);
create materialized view m as select p, q from t x(p, q);
