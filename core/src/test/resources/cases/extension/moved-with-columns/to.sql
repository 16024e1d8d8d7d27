create schema ext;
create extension citext schema ext;
create domain nick as ext.citext;
create type pair as (one ext.citext, two int);
create table people (id int primary key, name ext.citext not null, names ext.citext[], nick nick default 'x'::ext.citext);
create index people_name on people (name);
create view everybody as select id, name from people;
