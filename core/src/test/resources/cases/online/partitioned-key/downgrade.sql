
ALTER TABLE notes DROP CONSTRAINT notes_event_fkey;

ALTER TABLE events DROP CONSTRAINT events_kind_key;

ALTER TABLE events DROP CONSTRAINT events_pkey;
