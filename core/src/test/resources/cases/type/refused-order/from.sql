create type address as (street text, no int);
create table people (id int primary key, home address);
