create table t (id int primary key, a text);
create index t_a on t (lower(a));
create index t_a_length on t (id) where length(a) > 3;
