ALTER TABLE u DROP CONSTRAINT u_a_fkey;
ALTER TABLE t DROP CONSTRAINT x;
-- may fail: if rows of t collide
ALTER TABLE t ADD CONSTRAINT y PRIMARY KEY (b);
-- may fail: if a row of u points to nothing
ALTER TABLE u ADD CONSTRAINT u_a_fkey FOREIGN KEY (a) REFERENCES t(b);
