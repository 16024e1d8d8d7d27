-- data loss: all values of t.id
ALTER TABLE t DROP COLUMN id;
