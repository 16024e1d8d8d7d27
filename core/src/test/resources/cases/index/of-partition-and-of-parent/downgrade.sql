DROP INDEX events_old_body;
CREATE INDEX events_old_body ON events_old (body);
DROP INDEX events_id;
CREATE INDEX events_id ON events (id) INCLUDE (body);
