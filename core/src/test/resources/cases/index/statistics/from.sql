create table t (id integer, name text);
create index t_lower on t (id, lower(name), upper(name));
alter index t_lower alter column 2 set statistics 500;
create index t_gone on t (lower(name));
alter index t_gone alter column 1 set statistics 10;
