create table t (a int, constraint u3 unique (a));
