ALTER TABLE t RENAME CONSTRAINT t_pk TO t_pkey;
ALTER INDEX t_pkey SET (fillfactor = 80);
COMMENT ON INDEX t_pkey IS 'By id';
ALTER TABLE t DROP CONSTRAINT two;
-- may fail: if rows of t collide
ALTER TABLE t ADD CONSTRAINT two UNIQUE (code) WITH (deduplicate_items = 'off');
ALTER TABLE t DROP CONSTRAINT one;
-- may fail: if rows of t collide
ALTER TABLE t ADD CONSTRAINT one UNIQUE (name) WITH (fillfactor = 50);
COMMENT ON INDEX one IS 'By name';
