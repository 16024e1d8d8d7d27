create schema old;
create extension citext schema old;
create table people (id int primary key, name old.citext);
