ALTER TABLE events ADD COLUMN at_former date;
-- may fail: if rows of events collide
ALTER TABLE events ADD CONSTRAINT events_id_at_key_former UNIQUE (id, at_former);
CREATE INDEX events_at_idx_former ON events (at_former);
ALTER INDEX events_at_idx RENAME TO events_old_idx;
ALTER TABLE events RENAME CONSTRAINT events_id_at_key TO events_id_old_key;
ALTER TABLE events RENAME CONSTRAINT events_id_at_key_former TO events_id_at_key;
ALTER INDEX events_at_idx_former RENAME TO events_at_idx;
ALTER TABLE events RENAME COLUMN at TO old;
ALTER TABLE events RENAME COLUMN at_former TO at;
