create table t (id int primary key default 7, name text);
