create table t (id int primary key, name varchar(10), n int);
create view v1 as select id, name, n from t;
create materialized view m2 as select name, sum(n) as n from v1 group by name;
create unique index m2_name on m2 (name);
create view v3 as select m.name, v.id from m2 m join v1 v using (name);
comment on view v3 is 'Top';
