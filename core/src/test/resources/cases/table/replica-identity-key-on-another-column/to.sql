create table t (a int, b int not null, constraint u primary key (b));
alter table t replica identity using index u;
