create table t (id int primary key, n int not null);
create function next_n() returns int begin atomic select coalesce(max(n), 0) + 1 from t; end;
alter table t alter n set default next_n();
