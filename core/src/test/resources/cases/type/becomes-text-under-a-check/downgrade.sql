ALTER TABLE t DROP CONSTRAINT a_check;
DROP TYPE span;
CREATE TYPE span AS RANGE (subtype = text);
CREATE TYPE k AS (
    a date,
    s span
);
-- may fail: if a value of t.d doesn't fit k
ALTER TABLE t ALTER COLUMN d TYPE k USING d::k;
CREATE VIEW v AS
SELECT (d).a AS a
   FROM t;
DROP TYPE n;
