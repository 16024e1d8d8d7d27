create table t (a int, c int, b int);
