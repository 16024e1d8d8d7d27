create type address as (street text, no text);
create table people (id int primary key, home address);
