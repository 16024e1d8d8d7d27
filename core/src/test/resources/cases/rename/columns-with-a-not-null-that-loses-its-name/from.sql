create table t (a int not null, b int constraint refuses not null);
