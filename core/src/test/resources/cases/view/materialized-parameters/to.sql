create table users (id integer, name text);
create materialized view m with (autovacuum_enabled = false, fillfactor = 80) as select id from users;
create index m_id on m (id);
create view v as select id from m;
comment on materialized view m is 'm';
comment on column m.id is 'Whose';
