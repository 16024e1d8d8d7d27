create type p as (a float8, b real, c boolean, d int);
create table t (id bigint primary key, v p[]);
