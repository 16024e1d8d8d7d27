ALTER TABLE events RENAME CONSTRAINT events_pkey TO pk;
COMMENT ON INDEX pk IS 'By number';
-- may fail: if rows of events collide
ALTER TABLE events ADD CONSTRAINT uk UNIQUE (at, id) WITH (fillfactor = 50);
CREATE INDEX by_at ON events (at) WITH (fillfactor = 55);
ALTER INDEX events_kind RENAME TO by_kind;
DROP INDEX events_at;
ALTER TABLE events DROP CONSTRAINT events_key;
