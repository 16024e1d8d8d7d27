ALTER TABLE t4 ALTER COLUMN b TYPE text[];
ALTER TABLE t4 ALTER COLUMN c TYPE text[];
DROP DOMAIN d2;
CREATE DOMAIN d2 AS text[];
-- may fail: if a value of t4.b doesn't fit d2
ALTER TABLE t4 ALTER COLUMN b TYPE d2;
ALTER TABLE t4 ALTER COLUMN b SET DEFAULT '{q}'::text[];
DROP DOMAIN d1;
ALTER TYPE e2 RENAME TO whimbrel_replaced;
CREATE TYPE e2 AS ENUM ('c', 'a', 'b');
-- data loss: value x of enum e2
DROP TYPE whimbrel_replaced;
