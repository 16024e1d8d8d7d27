-- may fail: if rows of t collide
ALTER TABLE t ADD CONSTRAINT t_pkey PRIMARY KEY (b, a);
