create table p (a int not null);
create table c () inherits (p);
create unique index i on c (a);
alter table c replica identity using index i;
