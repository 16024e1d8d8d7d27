create type p as (b int, a int);
create type q as (b int, a int);
create table t (v q[], w p, x p[], constraint kept check (v[1].a = 1 and (w).b = 4));
