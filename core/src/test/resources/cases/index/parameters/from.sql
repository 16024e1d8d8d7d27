create table t (id integer, tags text[], at timestamp, name text);
create index t_id on t (id) with (deduplicate_items = off, fillfactor = 70);
create index t_tags on t using gin (tags);
create index t_at on t using brin (at) with (autosummarize = on, pages_per_range = 16);
create unique index t_name on t (name) with (fillfactor = 90);
