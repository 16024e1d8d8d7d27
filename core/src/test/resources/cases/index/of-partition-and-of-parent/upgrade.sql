DROP INDEX events_old_body;
CREATE INDEX events_old_body ON events_old (body DESC NULLS LAST);
DROP INDEX events_id;
CREATE INDEX events_id ON events (id) INCLUDE (body, at) WHERE id > 0;
