create table city (id integer);
create table capital (name text) inherits (city);
