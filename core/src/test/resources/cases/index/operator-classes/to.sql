create table t (a text, b jsonb, c inet, d integer[], e int4range, f point);
create index one on t (a varchar_pattern_ops, (upper(a)) collate "POSIX" nulls first);
create index two on t using gin (b jsonb_path_ops);
create index three on t using spgist (c);
create index four on t using spgist (f kd_point_ops);
create index five on t using hash (a);
create index six on t using brin (e range_inclusion_ops) with (pages_per_range = 8);
create index seven on t using gist (f) include (a);
