create table users (id integer, name varchar(50));
create view named as select id, name from users;
create view named_too as select name from named;
