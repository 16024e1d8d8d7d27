create table a (k int not null, x int, primary key (k)) partition by list (k);
create table a1 partition of a for values in (1, 2) partition by list (k);
create table a11 partition of a1 for values in (1, 2);
create table a3 partition of a for values in (3, 4);
create table c (k int references a);
