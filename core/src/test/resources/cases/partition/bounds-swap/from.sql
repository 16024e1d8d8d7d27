create table t (id int) partition by list (id);create table a partition of t for values in (1);create table b partition of t for values in (2);create index t_id on t (id);
