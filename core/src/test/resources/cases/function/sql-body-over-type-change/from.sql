create table t (id int primary key, a int);
create function total() returns bigint begin atomic select sum(a) from t; end;
create function largest(lowest int) returns int begin atomic select max(a) from t where a > lowest; end;
