create table t (id int primary key, a int, b int, constraint a_positive check (a >= 0), constraint a_below_b check (a < b));
