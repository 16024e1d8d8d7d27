create table t (a int not null, b int, constraint u unique (a));
create unique index w on t (b);
alter table t replica identity using index u;
