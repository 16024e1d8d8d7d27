create table t (id bigint primary key, b integer, c integer, c_former text, c_former2 text);
create index t_c on t (c);
