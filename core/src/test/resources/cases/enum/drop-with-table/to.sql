create table others (id int primary key);
