ALTER TABLE logs DROP CONSTRAINT logs_id_at_fkey;
ALTER TABLE events DROP CONSTRAINT events_user_id_fkey;
