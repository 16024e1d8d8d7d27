create type address as (no int, street text);
create table people (id int primary key, home address);
