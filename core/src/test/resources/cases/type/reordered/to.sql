create type address as (city text, no int, country text, street text);
create table people (id int primary key, home address default row('Ur', 1, null, 'Main')::address, work address not null, check ((home).no > 0));
create view homes as select id, (home).city, work from people;
create index people_city on people (((home).city));
comment on column address.country is 'Of two letters';
