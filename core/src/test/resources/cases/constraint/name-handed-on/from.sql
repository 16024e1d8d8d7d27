create table t (a int, b int, constraint x unique (a));
