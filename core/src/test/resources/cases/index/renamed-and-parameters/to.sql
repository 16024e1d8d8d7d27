create table t (id integer, name text);
create index t_new on t (name) with (fillfactor = 70);
comment on index t_new is 'New';
