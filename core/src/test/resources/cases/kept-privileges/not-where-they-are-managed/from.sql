create table users (id integer, name text);
create view named as select name from users;
grant select on named to reader;
