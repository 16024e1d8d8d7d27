create table t (id int primary key, code text);
create unique index t_code on t (code) include (id);
create table c (id int primary key, code text);
