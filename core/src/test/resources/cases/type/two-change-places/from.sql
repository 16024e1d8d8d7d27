create type p as (a int, b int);
create type q as (a int, b int);
create table t (v p[], w q, x p[]);
