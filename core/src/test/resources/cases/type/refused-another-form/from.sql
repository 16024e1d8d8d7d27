create type r as (a text, b int);
create table t (id int, v r[]);
