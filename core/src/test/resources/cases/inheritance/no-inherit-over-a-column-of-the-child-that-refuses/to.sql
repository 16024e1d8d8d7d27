create table city (id integer, name text constraint named not null no inherit);
create table capital (name text not null) inherits (city);
