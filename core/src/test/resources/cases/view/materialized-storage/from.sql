create table users (id bigint primary key, name text, city text, note text);
create materialized view people as select id, name, city, note from users;
alter materialized view people alter column name set statistics 500;
alter materialized view people alter column city set (n_distinct = 50);
alter materialized view people alter column note set storage external;
