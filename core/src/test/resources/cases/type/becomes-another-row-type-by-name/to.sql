create type p as (a int, b int);
create type q as (b int, x int);
create table t (id int primary key, v q, w q);
