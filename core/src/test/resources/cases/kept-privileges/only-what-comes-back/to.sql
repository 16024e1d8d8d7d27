create table users (id integer, name text);
create materialized view becomes_materialized as select name from users;
create view replaced as select id, name from users;
