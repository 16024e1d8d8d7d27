create table a (id int, n text);
create table t (id int, h a) partition by range (id);
create table t_rest partition of t default;
