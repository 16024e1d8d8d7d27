create type pair as (a integer, b integer);
create table t (id integer primary key, one pair, two integer, three pair, four pair not null default row(1, 2)::pair);
