create table t (id int primary key, first text, last text);
