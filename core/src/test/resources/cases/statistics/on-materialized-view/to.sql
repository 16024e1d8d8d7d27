create table t (id int primary key, a text);
create materialized view m as select id, a from t where id > 0;
create statistics s on id, a from m;
