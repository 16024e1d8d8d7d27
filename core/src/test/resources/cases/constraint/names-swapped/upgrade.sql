ALTER TABLE t DROP CONSTRAINT y;
-- may fail: if rows of t collide
ALTER TABLE t ADD CONSTRAINT y UNIQUE (a);
ALTER TABLE t DROP CONSTRAINT x;
-- may fail: if rows of t collide
ALTER TABLE t ADD CONSTRAINT x UNIQUE (b);
