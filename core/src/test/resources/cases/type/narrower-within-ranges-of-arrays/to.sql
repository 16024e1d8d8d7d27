create type p as (a int, n numeric(8,2));
create type r as range (subtype = p[]);
create table t (id int primary key, v r, w r[]);
