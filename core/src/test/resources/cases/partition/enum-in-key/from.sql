create type kind as enum ('a', 'b', 'c');
create table t (id int, kind kind) partition by list (kind);
create table t_a partition of t for values in ('a');
create table t_bc partition of t for values in ('b', 'c');
create index t_id on t (id);
