-- may fail: if rows of t collide
ALTER TABLE t ADD CONSTRAINT t_a_key UNIQUE (a);
ALTER TABLE child DROP CONSTRAINT child_a_fkey;
ALTER TABLE t DROP CONSTRAINT t_pkey;
-- may fail: if rows of t collide
ALTER TABLE t ADD CONSTRAINT t_pkey PRIMARY KEY (a, b);
-- may fail: if a row of child points to nothing
ALTER TABLE child ADD CONSTRAINT child_a_fkey FOREIGN KEY (a) REFERENCES t(a);
