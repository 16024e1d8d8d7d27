ALTER TABLE m1 ALTER COLUMN "Odd one" DROP DEFAULT;
DROP STATISTICS s;
DROP INDEX i2;
DROP INDEX i1;
-- may fail: if a value of m1.Odd one doesn't fit numeric(8,2)
ALTER TABLE m1 ALTER COLUMN "Odd one" TYPE numeric(8,2) USING "Odd one"::numeric(8,2);
ALTER TABLE t DROP CONSTRAINT c;
-- may fail: if a value of t.d doesn't fit numeric(8,2)
ALTER TABLE t ALTER COLUMN d TYPE numeric(8,2) USING d::numeric(8,2);
DROP DOMAIN d3;
CREATE DOMAIN d3 AS numeric(8,2) NOT NULL
    CONSTRAINT d3_check CHECK (VALUE::text <> 'no'::text);
-- may fail: if a value of m1.Odd one doesn't fit d3
ALTER TABLE m1 ALTER COLUMN "Odd one" TYPE d3;
ALTER TABLE m1 ALTER COLUMN "Odd one" SET DEFAULT (23)::d3;
-- may fail: if a value of t.d doesn't fit d3
ALTER TABLE t ALTER COLUMN d TYPE d3;
-- may fail: if a row of t doesn't fit
ALTER TABLE t ADD CONSTRAINT c CHECK (d::text <> 'none'::text AND d::numeric > 2::numeric);
CREATE INDEX i1 ON m1 (("Odd one"::text));
CREATE INDEX i2 ON t (d) WHERE d::text > ''::text;
CREATE STATISTICS public.s ON d, (d::text) FROM t;
