create type k as (a int);
create table t (n int, x k);
