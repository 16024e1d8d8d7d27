create table t (id int primary key, a int, b int, constraint a_positive check (a > 0));
