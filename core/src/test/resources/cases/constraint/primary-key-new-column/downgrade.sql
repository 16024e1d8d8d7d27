ALTER TABLE t DROP CONSTRAINT t_pkey;
-- data loss: all values of t.id
ALTER TABLE t DROP COLUMN id;
-- may fail: if rows of t collide
ALTER TABLE t ADD CONSTRAINT t_pkey PRIMARY KEY (name);
