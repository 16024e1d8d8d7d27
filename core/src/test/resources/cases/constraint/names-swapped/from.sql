create table t (a int, b int, constraint x unique (a), constraint y unique (b));
