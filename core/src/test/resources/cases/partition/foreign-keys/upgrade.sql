-- may fail: if a row of events points to nothing
ALTER TABLE events ADD CONSTRAINT events_user_id_fkey FOREIGN KEY (user_id) REFERENCES users(id);
-- may fail: if a row of logs points to nothing
ALTER TABLE logs ADD CONSTRAINT logs_id_at_fkey FOREIGN KEY (id, at) REFERENCES events(id, at);
