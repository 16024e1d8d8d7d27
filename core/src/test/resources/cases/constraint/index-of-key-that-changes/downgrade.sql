ALTER TABLE t DROP CONSTRAINT t_code;
-- may fail: if rows of t collide
ALTER TABLE t ADD CONSTRAINT t_code UNIQUE (code) WITH (fillfactor = 60);
COMMENT ON INDEX t_code IS 'By code';
ALTER TABLE t DROP CONSTRAINT t_pkey;
-- may fail: if rows of t collide
ALTER TABLE t ADD CONSTRAINT t_pkey PRIMARY KEY (id) WITH (fillfactor = 70);
COMMENT ON INDEX t_pkey IS 'By number';
