create table t (id bigint primary key, a integer, b integer, c_former text, c text);
create index t_b on t (b);
