create table t (id integer, tags text[], at timestamp, name text);
create index t_id on t (id) with (fillfactor = 80);
create index t_tags on t using gin (tags) with (fastupdate = off, gin_pending_list_limit = 100);
create index t_at on t using brin (at) with (autosummarize = on, pages_per_range = 32);
create unique index t_name on t (name);
comment on index t_name is 'n';
