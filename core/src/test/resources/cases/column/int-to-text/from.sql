create table t (id int primary key, n int default 5 check (n > 0));
