-- data loss: all values of t.x
ALTER TABLE t DROP COLUMN x;
ALTER TYPE k ADD ATTRIBUTE b t;
