create table t (id int, "No" bigint, name varchar(5)) partition by list (id);
create table t_1 partition of t for values in (1) partition by range (("No" + 1), name);
