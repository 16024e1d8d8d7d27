ALTER TABLE t DROP CONSTRAINT c;
-- may fail: if a row of t doesn't fit
ALTER TABLE t ADD CONSTRAINT c CHECK (a > 0);
