create table a (id int, n int not null);
create table b () inherits (a);
