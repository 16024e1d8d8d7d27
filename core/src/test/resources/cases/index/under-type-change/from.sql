create table t (id int primary key, a int, b varchar(10), c text);
create index t_a on t (a) where a > 0;
create index t_b on t (upper(b) desc) include (a);
create index t_expression on t ((a * 2), b);
create index t_c on t (c text_pattern_ops);
