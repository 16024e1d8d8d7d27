create table t (a int, b text) partition by list (b);
create table t_ab partition of t for values in ('a', 'b');
create table t_null partition of t for values in (null, 'it''s');
