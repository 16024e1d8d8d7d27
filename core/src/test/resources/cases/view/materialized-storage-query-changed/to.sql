create table users (id bigint primary key, name text, city text);
create materialized view people as select id, name, city from users;
alter materialized view people alter column name set statistics 500;
alter materialized view people alter column city set statistics 100;
create view cities as select city from users;
