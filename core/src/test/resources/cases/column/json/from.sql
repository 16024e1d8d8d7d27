create table t (id int primary key, a json, b text, c jsonb);
create index t_c on t using gin (c);
