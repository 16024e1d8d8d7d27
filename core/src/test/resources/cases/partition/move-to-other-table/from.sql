create table t (id int) partition by list (id);create table u (id int) partition by list (id);create table a partition of t for values in (1);
