create schema ext;
create extension citext schema ext;
create table people (id int primary key, name ext.citext, constraint named check (name operator(ext.<>) ''));
create function greet(name ext.citext) returns text language sql as 'select ''Hello '' || name';
