create type address as (street text, no int, city text);
create table people (id int primary key, home address);
create view streets as select (home).street from people;
