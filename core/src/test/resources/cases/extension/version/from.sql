create extension citext version '1.5';
create table people (id int primary key, name text);
