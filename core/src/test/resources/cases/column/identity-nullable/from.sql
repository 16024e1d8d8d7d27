create table t (n int, name text);
