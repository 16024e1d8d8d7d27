create table users (id int primary key, age bigint);
create view ages as select age from users;
alter view ages owner to writer;
