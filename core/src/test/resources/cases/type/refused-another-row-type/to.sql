create type p as (b int, a int);
create type q as (k p);
create table t (v q[]);
