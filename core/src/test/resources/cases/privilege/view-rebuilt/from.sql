create table users (id int primary key, age int);
create view ages as select id, age from users;
create view old as select id from ages where age > 60;
grant select on ages to reader;
grant select (id) on old to writer;
grant select, update on old to reader with grant option;
