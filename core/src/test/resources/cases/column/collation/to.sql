create table t (id int primary key, name text collate "C", code text);
create index t_name on t (name);
