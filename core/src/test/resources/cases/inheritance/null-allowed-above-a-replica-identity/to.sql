create table p (a int);
create table c () inherits (p);
create unique index i on c (a);
