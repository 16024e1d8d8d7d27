create type kind as enum ('a', 'c', 'b');
create table t (id int, kind kind not null, primary key (id, kind)) partition by list (kind);
create table t_a partition of t for values in ('a');
create table t_c partition of t for values in ('c');
create table t_rest partition of t default;
create table p (id bigint, kind kind) partition by list (kind);
create table p_a partition of p for values in ('a');
create table p_c partition of p for values in ('c');
create table p_rest partition of p default;
