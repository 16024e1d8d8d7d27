create type address as (street text, no int, city text);
create table people (id int primary key, home address default row('Main', 1, 'Ur')::address, work address not null, check ((home).no > 0));
create view homes as select id, (home).city, work from people;
create index people_city on people (((home).city));
