-- data loss: attribute b of every k
ALTER TYPE k DROP ATTRIBUTE b;
ALTER TABLE t ADD COLUMN x k;
