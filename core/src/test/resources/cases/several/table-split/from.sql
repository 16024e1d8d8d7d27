create table people (id int primary key, name text, street text, city text);
create view cities as select distinct city from people;
