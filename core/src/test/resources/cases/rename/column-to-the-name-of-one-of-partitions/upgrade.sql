ALTER TABLE events RENAME COLUMN at TO at_former;
ALTER TABLE events RENAME COLUMN old TO at;
ALTER INDEX events_at_idx RENAME TO events_at_idx_former;
ALTER TABLE events RENAME CONSTRAINT events_id_at_key TO events_id_at_key_former;
ALTER TABLE events RENAME CONSTRAINT events_id_old_key TO events_id_at_key;
ALTER INDEX events_old_idx RENAME TO events_at_idx;
DROP INDEX events_at_idx_former;
ALTER TABLE events DROP CONSTRAINT events_id_at_key_former;
-- data loss: all values of events.at_former
ALTER TABLE events DROP COLUMN at_former;
