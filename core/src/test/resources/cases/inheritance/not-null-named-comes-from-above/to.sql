create table a (id int, n int constraint an not null);
create table b (n int constraint bn not null) inherits (a);
create table c () inherits (b);
