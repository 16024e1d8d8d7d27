create type address as (street text, city text, country text);
create table people (id int primary key, home address);
create view homes as select (home).city as city from people;
comment on column address.country is 'Country';
