ALTER TABLE t DROP CONSTRAINT u;
-- may fail: if rows of t collide
ALTER TABLE t ADD CONSTRAINT u UNIQUE (a);
