create table t (a int not null, b int not null, constraint u primary key (a));
alter table t replica identity using index u;
