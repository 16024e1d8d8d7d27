create table t (id int primary key, a int);
create materialized view m as select id, a from t;
create unique index m_id on m (id);
