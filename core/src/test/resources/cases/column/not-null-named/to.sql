create table t (a int constraint a_there not null, b int constraint b_is_there not null, c int not null, d int constraint d_there not null);
