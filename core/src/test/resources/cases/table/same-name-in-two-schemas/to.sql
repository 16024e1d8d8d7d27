create schema app;
create table app.users (id int primary key, name varchar(20));
create table users (id int primary key, name varchar(10));
create view app.names as select u.name, o.name as other from app.users u join users o using (id);
