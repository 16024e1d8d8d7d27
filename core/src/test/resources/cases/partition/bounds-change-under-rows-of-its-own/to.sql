create table a (k int not null, x int, primary key (k)) partition by list (k);
create table a1 partition of a for values in (1,3);
create table a2 partition of a for values in (2);
alter table a add foreign key (x) references a;
