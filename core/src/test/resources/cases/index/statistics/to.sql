create table t (id integer, name text);
create index t_lower on t (id, lower(name), upper(name));
alter index t_lower alter column 3 set statistics 100;
create index t_new on t ((id + 1));
alter index t_new alter column 1 set statistics 0;
