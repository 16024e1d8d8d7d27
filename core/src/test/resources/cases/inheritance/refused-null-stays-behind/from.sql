create table p (id integer not null, n integer not null);
create table c () inherits (p);
