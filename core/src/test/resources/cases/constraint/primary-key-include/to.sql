create table t (a int, b int, constraint t_pkey primary key (a) include (b));
