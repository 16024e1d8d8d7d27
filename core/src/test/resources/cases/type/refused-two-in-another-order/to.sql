create type inn as (y int, x int); create type addr as (i inn, street text); create table t (id int, a addr, i inn);
