create table t (a integer, b numeric);
create index t_idx on t ((a - 1), (b * -1.5::numeric), abs(-2::integer)) where a > -1::integer;
