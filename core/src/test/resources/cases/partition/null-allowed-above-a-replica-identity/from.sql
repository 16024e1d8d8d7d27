create table p (a int not null, r int not null) partition by list (r);
create unique index i on p (a, r);
create table c partition of p for values in (1);
alter table c replica identity using index c_a_r_idx;
alter table p replica identity using index i;
