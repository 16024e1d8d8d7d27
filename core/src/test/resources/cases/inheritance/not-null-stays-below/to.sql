create table a (id int, n int);
create table b (n int not null) inherits (a);
