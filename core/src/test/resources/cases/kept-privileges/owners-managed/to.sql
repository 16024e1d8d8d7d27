create table users (id integer, name varchar(80));
create view named as select name from users;
alter view named owner to writer;
