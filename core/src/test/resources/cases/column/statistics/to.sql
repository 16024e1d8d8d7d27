create table t (a int, b int, c int);alter table t alter b set statistics 0;alter table t alter a set (n_distinct = -0.5);
