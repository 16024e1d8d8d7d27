create domain positive as int check (value > 0);create table t (a int, b positive, c positive default 1);
