create table t (id int, kind text) partition by list (kind);
create table t_a partition of t for values in ('a');
create table t_rest partition of t default;
