create table t (a int not null, b int not null);
create unique index j on t (b) include (a);
