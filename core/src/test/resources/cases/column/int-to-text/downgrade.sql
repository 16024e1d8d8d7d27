ALTER TABLE t ALTER COLUMN n DROP DEFAULT;
-- may fail: if a value of t.n doesn't fit integer
ALTER TABLE t ALTER COLUMN n TYPE integer USING n::integer;
ALTER TABLE t ALTER COLUMN n SET DEFAULT 5;
-- may fail: if a row of t doesn't fit
ALTER TABLE t ADD CONSTRAINT t_n_check CHECK (n > 0);
