create table users (id int primary key, age int);
create view ages as select id from users;
grant select on ages to reader;
