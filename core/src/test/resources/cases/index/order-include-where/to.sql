create table t (id int primary key, a int, b text, c text);
create index t_ab on t (a desc, b nulls first, c desc nulls last) include (id) where a > 0 and b is not null;
create unique index t_b on t (lower(b), (a + 1)) with (fillfactor = 70);
create index t_pattern on t (b text_pattern_ops, c collate "C" varchar_pattern_ops desc);
comment on index t_ab is 'It''s for lists';
