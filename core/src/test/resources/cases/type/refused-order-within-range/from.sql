create type pair as (x int, y int);
create type span as range (subtype = pair);
create table t (s span[]);
