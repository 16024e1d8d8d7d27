create table people (id int primary key, name text);
create table staff (id int primary key, name text);
