create type address as (street text, city text);
create table people (id int primary key, home address);
create view homes as select (home).city as city from people;
