create type kind as enum ('a', 'b', 'c');create table t (id int, k kind default 'a') partition by range (id);create table t_1 partition of t for values from (1) to (10);
