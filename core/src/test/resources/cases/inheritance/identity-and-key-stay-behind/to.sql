create table p (n integer);
create table c (id integer not null) inherits (p);
create table q (n integer);
create table d (id integer, k bigint) inherits (q);
