create table t (id int, a int) partition by list (id);
create table t_1 partition of t for values in (1);
create unique index t_a on t (id, a);
