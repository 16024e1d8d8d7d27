create table t (id int primary key, code text, constraint t_code unique (code) deferrable);
create table c (code text);
