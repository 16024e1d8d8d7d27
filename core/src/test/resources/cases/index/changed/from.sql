create table t (id int primary key, a int, b text);
create index t_1 on t (a);
create index t_2 on t (b);
create index t_3 on t (a) where a > 0;
create index t_4 on t (a, b);
