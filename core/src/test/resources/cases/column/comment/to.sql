create table t (id int primary key, a int, b int);
comment on column t.id is 'Key';
comment on column t.a is 'It''s A';
