create table t (a int, b int, constraint t_a unique nulls not distinct (a));
