create table t (a int, b int constraint b_there not null, c int constraint c_there not null, d int not null);
