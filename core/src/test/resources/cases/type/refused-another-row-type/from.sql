create type p as (a int, b int);
create type q as (k p);
create table t (v p[]);
