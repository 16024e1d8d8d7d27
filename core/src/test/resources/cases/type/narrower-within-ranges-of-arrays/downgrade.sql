-- may fail: if a value of t.v[,][].n doesn't fit numeric(12,4)
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE t IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM t
    WHERE EXISTS (SELECT FROM (VALUES (lower(v)), (upper(v))) AS bounds0 (element0) WHERE EXISTS (SELECT FROM (SELECT unnest(element0) AS element1) AS elements WHERE (element1).n::numeric <> round((element1).n::numeric, 4) OR (abs((element1).n::numeric) >= 1e8 AND (element1).n::numeric <> 'NaN')));
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 't.v[,][].n can''t become numeric(12,4), which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first.';
    END IF;
END
$whimbrel$;
-- may fail: if a value of t.w[][,][].n doesn't fit numeric(12,4)
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE t IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM t
    WHERE EXISTS (SELECT FROM (SELECT unnest(w) AS element0) AS elements WHERE EXISTS (SELECT FROM (VALUES (lower(element0)), (upper(element0))) AS bounds1 (element1) WHERE EXISTS (SELECT FROM (SELECT unnest(element1) AS element2) AS elements WHERE (element2).n::numeric <> round((element2).n::numeric, 4) OR (abs((element2).n::numeric) >= 1e8 AND (element2).n::numeric <> 'NaN'))));
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 't.w[][,][].n can''t become numeric(12,4), which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first.';
    END IF;
END
$whimbrel$;
ALTER TABLE t ALTER COLUMN v TYPE text;
ALTER TABLE t ALTER COLUMN w TYPE text;
DROP TYPE r;
DROP TYPE p;
CREATE TYPE p AS (
    a integer,
    n numeric(12,4)
);
CREATE TYPE r AS RANGE (subtype = p[]);
-- may fail: if a value of t.v doesn't fit r
ALTER TABLE t ALTER COLUMN v TYPE r USING v::r;
-- may fail: if a value of t.w doesn't fit r[]
ALTER TABLE t ALTER COLUMN w TYPE r[] USING w::r[];
