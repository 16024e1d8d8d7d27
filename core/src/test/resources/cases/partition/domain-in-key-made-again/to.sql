create domain code as varchar(7) check (value <> '' and value <> 'no');
create table t (id int, code code not null, codes code[]) partition by list (code);
create table t_a partition of t for values in ('a');
create table t_rest partition of t default;
