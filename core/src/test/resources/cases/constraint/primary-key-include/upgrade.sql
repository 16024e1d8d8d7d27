ALTER TABLE t DROP CONSTRAINT t_pkey;
-- may fail: if rows of t collide
ALTER TABLE t ADD CONSTRAINT t_pkey PRIMARY KEY (a) INCLUDE (b);
