create table users (id bigint primary key, name text, city text, note text);
create materialized view people as select id, name, city, note from users;
alter materialized view people alter column name set statistics 700;
alter materialized view people alter column city set statistics 0;
alter materialized view people alter column city set (n_distinct_inherited = 7);
alter materialized view people alter column name set storage main;
alter materialized view people alter column note set compression pglz;
