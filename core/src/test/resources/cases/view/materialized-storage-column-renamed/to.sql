create table users (id bigint primary key, full_name text);
create materialized view people as select id, full_name from users;
alter materialized view people alter column full_name set statistics 600;
