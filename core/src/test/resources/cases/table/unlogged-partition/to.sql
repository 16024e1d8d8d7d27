create table t (id int) partition by list (id);
create unlogged table t_1 partition of t for values in (1);
create table t_2 partition of t for values in (2);
