create table users (id bigint primary key, name text, city text);
create schema audit;
create materialized view audit."People" as select id, name, city as "The city" from users;
alter materialized view audit."People" alter column name set statistics 500;
alter materialized view audit."People" alter column "The city" set (n_distinct = -0.5);
alter materialized view audit."People" alter column "The city" set storage external;
alter materialized view audit."People" alter column name set compression pglz;
comment on column audit."People".name is 'Name';
create index people_name on audit."People" (name);
