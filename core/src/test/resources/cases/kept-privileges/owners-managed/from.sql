create table users (id integer, name text);
create view named as select name from users;
alter view named owner to reader;
