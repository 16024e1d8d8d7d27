create table users (id int primary key, age int, name text);
create publication changes for table users (id, name, age) where (id > 3);
