create type inn as (x int, y int); create type addr as (street text, i inn); create table t (id int, a addr, i inn);
