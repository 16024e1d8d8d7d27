create table p (a int, r int) partition by list (r);
create table c partition of p for values in (1);
alter table c alter a set not null;
create unique index i on c (a);
alter table c replica identity using index i;
