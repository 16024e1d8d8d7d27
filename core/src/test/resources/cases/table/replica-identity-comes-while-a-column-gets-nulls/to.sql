create table t (a int, b int not null);
create unique index j on t (b);
alter table t replica identity using index j;
