create table r (a int, b int);
create type c as (b int, a int);
create type wrap as (x c, j json);
create table t (w wrap);
