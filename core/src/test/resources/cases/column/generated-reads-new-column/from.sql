create table t (id int primary key, a int, total int generated always as (a) stored);
