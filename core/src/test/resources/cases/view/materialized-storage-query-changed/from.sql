create table users (id bigint primary key, name text, city text);
create materialized view people as select id, name from users;
alter materialized view people alter column name set statistics 500;
create materialized view cities as select city from users;
alter materialized view cities alter column city set storage external;
