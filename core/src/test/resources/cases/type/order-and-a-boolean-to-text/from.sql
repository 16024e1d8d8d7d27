create type p as (a boolean, b int);
create table t (v p[]);
