create type r as (b int, a jsonb);
create table t (id int, v r[]);
