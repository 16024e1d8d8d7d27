ALTER TABLE t DROP CONSTRAINT a_positive;
-- may fail: if a row of t doesn't fit
ALTER TABLE t ADD CONSTRAINT a_positive CHECK (a > 0);
ALTER TABLE t DROP CONSTRAINT a_below_b;
