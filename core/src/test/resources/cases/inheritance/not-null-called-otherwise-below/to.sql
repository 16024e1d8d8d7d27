create table a (id int, n int constraint an2 not null);
create table b (constraint bn not null n) inherits (a);
