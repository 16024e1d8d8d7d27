create table p (a int, r int) partition by list (r);
create table c partition of p for values in (1);
alter table c add primary key (a);
