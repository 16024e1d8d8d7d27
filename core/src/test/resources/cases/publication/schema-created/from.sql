create table users (id int primary key);
create publication changes for table users;
