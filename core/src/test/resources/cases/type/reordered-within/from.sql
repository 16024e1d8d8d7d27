create type address as (street text, city text);
create type person as (name text, home address);
create table people (id int primary key, who person, check ((((who).home).street) = 'Main'));
