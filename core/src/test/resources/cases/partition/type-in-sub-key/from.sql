create table t (id int, "No" int, name varchar(5)) partition by list (id);
create table t_1 partition of t for values in (1) partition by range (("No" + 1), name);
create table t_1_low partition of t_1 for values from (minvalue, minvalue) to (10, 'm');
create table t_1_rest partition of t_1 default;
create table t_2 partition of t default;
create index t_no on t ("No");
