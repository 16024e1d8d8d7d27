create type pair as (y int, x int);
create type span as range (subtype = pair);
create table t (s span[]);
