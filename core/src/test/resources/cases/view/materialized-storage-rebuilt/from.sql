create table users (id integer primary key, name varchar(20), city text);
create materialized view people as select id, name, city from users;
alter materialized view people alter column name set statistics 500;
alter materialized view people alter column city set (n_distinct = 50);
alter materialized view people alter column city set storage external;
alter materialized view people alter column name set compression pglz;
create materialized view cities as select city, count(*) as n from people group by city;
alter materialized view cities alter column city set statistics 100;
