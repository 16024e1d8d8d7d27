create type address as (street text, no text);
create table people (id int primary key, home address, check ((home).no::int > 0));
create view homes as select (home).street from people;
