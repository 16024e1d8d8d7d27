create table t (id int primary key, a int, b text);
create unique index t_1 on t (a);
create index t_2 on t using hash (b);
create index t_3 on t (a) where a > 1;
create index t_4 on t (b, a);
