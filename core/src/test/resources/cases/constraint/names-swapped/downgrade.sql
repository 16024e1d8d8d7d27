ALTER TABLE t DROP CONSTRAINT y;
-- may fail: if rows of t collide
ALTER TABLE t ADD CONSTRAINT y UNIQUE (b);
ALTER TABLE t DROP CONSTRAINT x;
-- may fail: if rows of t collide
ALTER TABLE t ADD CONSTRAINT x UNIQUE (a);
