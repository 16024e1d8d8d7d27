create table t (a int constraint t_b_not_null not null, b int constraint refuses not null);
