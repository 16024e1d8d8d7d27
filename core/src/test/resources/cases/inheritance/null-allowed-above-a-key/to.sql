create table p (a int);
create table c () inherits (p);
alter table c add primary key (a);
