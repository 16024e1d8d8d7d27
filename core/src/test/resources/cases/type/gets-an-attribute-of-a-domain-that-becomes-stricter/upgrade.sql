-- may fail: if a column of d holds a value that isn't allowed
ALTER DOMAIN d ADD CONSTRAINT c1 CHECK (VALUE IS NOT NULL);
ALTER TYPE k ADD ATTRIBUTE b d;
-- data loss: all rows of t
DROP TABLE t;
ALTER DOMAIN d DROP CONSTRAINT c2;
