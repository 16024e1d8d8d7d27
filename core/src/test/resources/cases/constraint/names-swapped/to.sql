create table t (a int, b int, constraint x unique (b), constraint y unique (a));
