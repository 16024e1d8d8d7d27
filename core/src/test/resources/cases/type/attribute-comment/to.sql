create type address as (street text, city text);
create table people (id int primary key, home address);
comment on column address.street is 'Street';
