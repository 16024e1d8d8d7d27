create schema app;
create type app.address as (street text, city text);
create table people (id int primary key, homes app.address[]);
