CREATE TYPE n AS (
    a integer
);
DROP VIEW v;
ALTER TABLE t ALTER COLUMN d TYPE text;
-- may fail: if a row of t doesn't fit
ALTER TABLE t ADD CONSTRAINT a_check CHECK (d <> 'x'::text);
DROP TYPE k;
DROP TYPE span;
CREATE TYPE span AS RANGE (subtype = n);
