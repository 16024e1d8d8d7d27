create table t (id int primary key, a text);
create function norm(s text) returns text language sql immutable as $$ select lower(s) $$;
create index t_norm on t (norm(a));
