create table a (id int, n int constraint an not null);
create table b (id int, n int constraint bn not null);
create table c () inherits (a);
