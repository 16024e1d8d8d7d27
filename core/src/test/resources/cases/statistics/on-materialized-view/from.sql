create table t (id int primary key, a text);
create materialized view m as select id, a from t;
create statistics s on id, a from m;
