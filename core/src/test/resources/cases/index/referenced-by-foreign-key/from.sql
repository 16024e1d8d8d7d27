create table t (id int primary key, code text);
create unique index t_code on t (code);
create table c (id int primary key, code text references t (code));
