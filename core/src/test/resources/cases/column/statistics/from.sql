create table t (a int, b int, c int);alter table t alter a set statistics 100;alter table t alter a set (n_distinct = 5, n_distinct_inherited = 6);
