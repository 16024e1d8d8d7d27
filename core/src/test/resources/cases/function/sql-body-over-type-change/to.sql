create table t (id int primary key, a bigint);
create function total() returns bigint begin atomic select sum(a)::bigint from t; end;
create function largest(lowest int) returns bigint begin atomic select max(a) from t where a > lowest; end;
