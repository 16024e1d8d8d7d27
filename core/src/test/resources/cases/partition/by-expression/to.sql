create table t (id int, name text, at timestamp) partition by range (lower(name) collate "C" text_pattern_ops, date_trunc('day', at));
create table t_a partition of t for values from ('a', minvalue) to ('n', '2024-01-01');
create table t_n partition of t for values from ('o', '2024-01-01') to (maxvalue, maxvalue);
