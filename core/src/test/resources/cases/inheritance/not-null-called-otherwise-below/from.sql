create table a (id int, n int constraint an not null);
create table b (constraint bn not null n) inherits (a);
