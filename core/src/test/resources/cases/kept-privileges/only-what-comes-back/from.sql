create table users (id integer, name text);
create view gone as select name from users;
create view becomes_materialized as select name from users;
create view replaced as select id from users;
