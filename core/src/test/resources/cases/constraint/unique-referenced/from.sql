create table t (id int primary key, code text, constraint t_code unique (code));
create table c (code text references t (code));
