create table z (n integer);
create table b () inherits (z);
create table c (x integer) inherits (b);
