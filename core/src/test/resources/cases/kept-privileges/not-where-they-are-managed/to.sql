create table users (id integer, name varchar(80));
create view named as select name from users;
grant select on named to reader;
