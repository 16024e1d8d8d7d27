create table users (id integer, name text);
create materialized view m with (fillfactor = 70) as select id from users;
create index m_id on m (id);
create view v as select id from m;
