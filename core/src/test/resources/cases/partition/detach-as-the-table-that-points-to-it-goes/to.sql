create table a (k int not null, x int, primary key (k)) partition by list (k);
create table a1 partition of a for values in (1,2) partition by list (k);
create table a11 (k int not null, x int, primary key (k));
