create table departments (id int primary key);
