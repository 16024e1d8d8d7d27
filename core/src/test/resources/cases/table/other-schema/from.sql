create schema app;
create table app.users (id int primary key);
