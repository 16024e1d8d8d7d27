ALTER TABLE t ADD COLUMN b integer DEFAULT 2 NOT NULL;
-- data loss: all values of t.total
ALTER TABLE t DROP COLUMN total;
ALTER TABLE t ADD COLUMN total integer GENERATED ALWAYS AS (a + b) STORED;
