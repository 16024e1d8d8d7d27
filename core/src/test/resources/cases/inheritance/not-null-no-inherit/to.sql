create table a (id int, n int constraint an not null no inherit);
create table b (n int constraint bn not null) inherits (a);
