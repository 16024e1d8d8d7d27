create table t (id integer, name text);
create index t_old on t (name);
