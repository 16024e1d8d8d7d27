create type kind as enum ('a', 'b');
create table t (id int primary key, kind kind not null);
create table p (id int, kind kind) partition by list (kind);
create table p_a partition of p for values in ('a');
create table p_rest partition of p default;
