create table t (id int primary key, a int, double_a int generated always as (a * 2) virtual);
