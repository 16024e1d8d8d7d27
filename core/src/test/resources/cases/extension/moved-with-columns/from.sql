create schema ext;
create extension citext;
create domain nick as citext;
create type pair as (one citext, two int);
create table people (id int primary key, name citext not null, names citext[], nick nick default 'x'::citext);
create index people_name on people (name);
create view everybody as select id, name from people;
