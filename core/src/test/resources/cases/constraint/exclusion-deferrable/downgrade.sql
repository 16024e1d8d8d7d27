ALTER TABLE t DROP CONSTRAINT e;
-- may fail: if rows of t collide
ALTER TABLE t ADD CONSTRAINT e EXCLUDE USING gist (r WITH &&);
