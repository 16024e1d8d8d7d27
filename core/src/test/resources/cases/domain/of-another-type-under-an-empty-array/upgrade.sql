DROP INDEX rooms_id_idx;
ALTER TABLE rooms DROP CONSTRAINT some_tags;
-- may fail: if a value of rooms.tags doesn't fit integer
ALTER TABLE rooms ALTER COLUMN tags TYPE integer[] USING tags::text[]::int[];
DROP DOMAIN tag;
CREATE DOMAIN tag AS integer;
-- may fail: if a value of rooms.tags doesn't fit tag
ALTER TABLE rooms ALTER COLUMN tags TYPE tag[];
-- may fail: if a row of rooms doesn't fit
ALTER TABLE rooms ADD CONSTRAINT some_tags CHECK (tags <> ARRAY[]::tag[]);
CREATE INDEX rooms_id_idx ON rooms (id) WHERE tags <> ARRAY[]::tag[];
