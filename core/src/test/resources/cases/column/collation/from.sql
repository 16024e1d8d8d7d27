create table t (id int primary key, name text, code text collate "C");
create index t_name on t (name);
