create table t (a int, b int, constraint y unique (a), constraint x unique (b));
