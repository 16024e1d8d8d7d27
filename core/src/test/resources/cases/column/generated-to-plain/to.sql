create table t (id int primary key, a int, double_a int);
