create table t (a text, b jsonb, c inet, d integer[], e int4range, f point);
create index one on t (a text_pattern_ops desc nulls last, (upper(a)) collate "C");
create index two on t using gin (b);
create index three on t using gist (c inet_ops);
create index four on t using spgist (f quad_point_ops);
