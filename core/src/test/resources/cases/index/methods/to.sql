create table t (id int primary key, a int, b int[], c tsvector, d point, e text, f inet);
create index t_a on t using brin (a) with (autosummarize = on, pages_per_range = 32);
create index t_b on t using gin (b) with (fastupdate = off);
create index t_c on t using gist (c tsvector_ops (siglen='100'));
create index t_d on t using spgist (d);
create index t_e on t using hash (e);
create index t_f on t using gist (f inet_ops);
