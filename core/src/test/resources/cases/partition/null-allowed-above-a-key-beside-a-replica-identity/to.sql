create table p (a int, r int not null) partition by list (r);
create table c partition of p for values in (1);
alter table c add primary key (a);
create unique index ci on c (r);
alter table c replica identity using index ci;
