create type p as (d int, c boolean, b float8, a numeric);
create table t (id bigint primary key, v p[]);
