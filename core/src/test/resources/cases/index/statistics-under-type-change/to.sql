create table t (id bigint, name text);
create index t_next on t ((id + 1));
alter index t_next alter column 1 set statistics 500;
