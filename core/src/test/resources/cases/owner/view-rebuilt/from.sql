create table users (id int primary key, age int);
create view ages as select age from users;
alter view ages owner to writer;
