create table t (c int not null, a int not null);
