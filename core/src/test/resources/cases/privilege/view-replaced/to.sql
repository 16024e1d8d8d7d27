create table users (id int primary key, age int);
create view ages as select id, age from users;
grant select on ages to reader;
grant select (age) on ages to writer;
