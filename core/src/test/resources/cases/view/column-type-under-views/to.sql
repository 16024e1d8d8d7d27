create table t (id int primary key, n bigint); create view v1 as select id, n from t; create view v2 as select n from v1;
