create table t (a integer, b numeric);
create view v as select a - 1 as a, -1::integer as one, case when b > -1.5::numeric then -2::integer else a - 1 end as c from t where a in (-1::integer, 2);
