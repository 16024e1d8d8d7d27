create table users (id integer, name text);
create materialized view m as select id from users;
