create schema ext;
create extension citext;
create table people (id int primary key, name citext, constraint named check (name <> ''));
create function greet(name citext) returns text language sql as 'select ''Hello '' || name';
