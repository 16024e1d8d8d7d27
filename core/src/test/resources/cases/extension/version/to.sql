create extension citext version '1.6';
create table people (id int primary key, name text);
