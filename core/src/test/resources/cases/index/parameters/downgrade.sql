ALTER INDEX t_id SET (deduplicate_items = 'off', fillfactor = 70);
COMMENT ON INDEX t_name IS NULL;
ALTER INDEX t_name SET (fillfactor = 90);
ALTER INDEX t_tags RESET (fastupdate, gin_pending_list_limit);
DROP INDEX t_at;
CREATE INDEX t_at ON t USING brin (at) WITH (autosummarize = 'on', pages_per_range = 16);
