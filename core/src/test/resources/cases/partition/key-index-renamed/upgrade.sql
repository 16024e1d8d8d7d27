ALTER TABLE events RENAME CONSTRAINT pk TO events_pkey;
COMMENT ON INDEX events_pkey IS 'By id';
-- may fail: if rows of events collide
ALTER TABLE events ADD CONSTRAINT events_key UNIQUE (at, id) WITH (fillfactor = 55);
ALTER INDEX by_kind RENAME TO events_kind;
CREATE INDEX events_at ON events (at) WITH (fillfactor = 65);
DROP INDEX by_at;
ALTER TABLE events DROP CONSTRAINT uk;
