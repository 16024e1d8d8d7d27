create table t (a integer, b numeric);
