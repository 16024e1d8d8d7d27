create table t (id int generated always as identity, at date) partition by range (at);create table t_1 partition of t default;
