create schema app;
create type app.address as (street text, city text, "Zip" varchar(5));
create table people (id int primary key, homes app.address[]);
