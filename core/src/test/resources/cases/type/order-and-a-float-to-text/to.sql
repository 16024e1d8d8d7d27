create type p as (b int, a text);
create table t (v p[]);
