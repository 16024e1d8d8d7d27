create table t (id int primary key, a int);
create index t_a on t (abs(a));
