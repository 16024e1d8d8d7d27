create table p (a int, r int not null) partition by list (r);
create unique index i on p (a, r);
create table c partition of p for values in (1);
