create table t (id int primary key, n int not null default 7, m int);
