ALTER TABLE t RENAME CONSTRAINT u3 TO u1;
-- may fail: if rows of t collide
ALTER TABLE t ADD CONSTRAINT u2 UNIQUE (a);
