-- may fail: if rows of t collide
ALTER TABLE t ADD CONSTRAINT later UNIQUE (c) DEFERRABLE INITIALLY DEFERRED;
COMMENT ON CONSTRAINT later ON t IS 'At commit';
-- may fail: if rows of t collide
ALTER TABLE t ADD CONSTRAINT t_a_b_key UNIQUE (a, b);
