create table t (id int primary key, a text);
create function norm(s text) returns varchar language sql immutable as $$ select lower(trim(s)) $$;
create index t_norm on t (norm(a));
