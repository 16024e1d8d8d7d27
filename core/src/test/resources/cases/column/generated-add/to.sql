create table t (id int primary key, first text, last text, full_name text generated always as (first || ' ' || last) stored);
create index t_full on t (full_name);
