create table t (id int primary key, a int, b int);
comment on column t.a is 'A';
comment on column t.b is 'B';
