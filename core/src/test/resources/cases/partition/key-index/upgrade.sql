DROP INDEX events_kind;
CREATE INDEX events_kind ON events (kind) WITH (fillfactor = 65);
ALTER TABLE notes DROP CONSTRAINT notes_id_at_fkey;
ALTER TABLE events DROP CONSTRAINT events_pkey;
-- may fail: if rows of events collide
ALTER TABLE events ADD CONSTRAINT events_pkey PRIMARY KEY (id, at) WITH (fillfactor = 80);
COMMENT ON INDEX events_pkey IS 'By id';
-- may fail: if a row of notes points to nothing
ALTER TABLE notes ADD CONSTRAINT notes_id_at_fkey FOREIGN KEY (id, at) REFERENCES events(id, at);
