create type p as (a float8, b int);
create table t (v p[]);
