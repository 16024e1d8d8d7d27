create table t (id int primary key, a int, constraint t_a unique (a));
