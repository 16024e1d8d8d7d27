create schema new;
create extension citext schema new;
create table people (id int primary key, name new.citext);
