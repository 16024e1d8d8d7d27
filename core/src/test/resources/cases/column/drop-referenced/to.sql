create table countries (id int primary key);
create table people (id int primary key, country text);
