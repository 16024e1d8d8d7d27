create table a (id int, n int);
create table b () inherits (a);
alter table b alter n set not null;
