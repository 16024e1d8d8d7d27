create table t (id int primary key, a jsonb, b jsonb, c jsonb);
create index t_c on t using gin (c jsonb_path_ops);
create index t_a on t using gin (a);
