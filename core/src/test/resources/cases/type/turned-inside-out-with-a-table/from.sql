create table t (n int);
create type k as (a int, b t);
