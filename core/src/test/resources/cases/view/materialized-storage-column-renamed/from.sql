create table users (id bigint primary key, name text);
create materialized view people as select id, name from users;
alter materialized view people alter column name set statistics 500;
