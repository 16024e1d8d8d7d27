create table t (a integer, b numeric, check (a > -1::integer and b between -1.5::numeric and a - 1));
