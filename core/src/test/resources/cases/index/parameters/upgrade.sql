ALTER INDEX t_id SET (fillfactor = 80), RESET (deduplicate_items);
COMMENT ON INDEX t_name IS 'n';
ALTER INDEX t_name RESET (fillfactor);
ALTER INDEX t_tags SET (fastupdate = 'off', gin_pending_list_limit = 100);
DROP INDEX t_at;
CREATE INDEX t_at ON t USING brin (at) WITH (autosummarize = 'on', pages_per_range = 32);
