ALTER TABLE t DROP COLUMN total;
-- data loss: all values of t.b
ALTER TABLE t DROP COLUMN b;
ALTER TABLE t ADD COLUMN total integer GENERATED ALWAYS AS (a) STORED;
