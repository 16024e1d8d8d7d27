create table z (x integer not null, n integer);
create table b () inherits (z);
create table c () inherits (b);
