ALTER TYPE pair RENAME ATTRIBUTE b TO b_former;
ALTER TYPE pair RENAME ATTRIBUTE a TO b;
ALTER TYPE feeling RENAME TO feeling_former;
ALTER TYPE mood RENAME TO feeling;
ALTER TYPE cost RENAME TO cost_former;
ALTER TYPE price RENAME TO cost;
ALTER SEQUENCE ids RENAME TO ids_former;
ALTER SEQUENCE numbers RENAME TO ids;
-- data loss: attribute b_former of every pair
ALTER TYPE pair DROP ATTRIBUTE b_former;
-- data loss: all values of t.c
ALTER TABLE t DROP COLUMN c;
-- data loss: all values of t.f
ALTER TABLE t DROP COLUMN f;
-- data loss: how far ids_former has counted
DROP SEQUENCE ids_former;
DROP DOMAIN cost_former;
ALTER DOMAIN cost RENAME CONSTRAINT price_check TO cost_check;
DROP TYPE feeling_former;
