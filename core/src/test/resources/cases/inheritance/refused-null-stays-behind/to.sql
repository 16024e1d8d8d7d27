create table p (n integer not null);
create table c (id integer) inherits (p);
