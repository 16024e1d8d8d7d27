create table p (a int);
create table c () inherits (p);
create table d () inherits (c);
alter table d add primary key (a);
create table e () inherits (p);
create table f () inherits (e);
alter table f alter a set not null;
