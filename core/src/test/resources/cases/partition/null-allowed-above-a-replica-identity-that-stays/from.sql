create table p (a int not null, r int) partition by list (r);
create table c partition of p for values in (1);
create unique index i on c (a);
alter table c replica identity using index i;
