create table p (a int);
create table q (a int);
create table c () inherits (p, q);
alter table c alter a set not null;
