create table t (id int primary key, a bigint, b varchar(20), constraint ab check (a > 0 and b <> ''), constraint b_known check (b in ('x', 'y')));
