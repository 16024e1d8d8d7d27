create type address as (city text, no int);
create table people (id int primary key, home address);
create view cities as select (home).city from people;
