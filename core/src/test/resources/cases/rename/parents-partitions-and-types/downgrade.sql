-- may fail: if a value of p.home.no doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE p IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM p
    WHERE (home).no::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'p.home.no can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first.';
    END IF;
END
$whimbrel$;
-- may fail: if a value of measures.val doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE measures IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM measures
    WHERE val::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'measures.val can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE measures ALTER COLUMN val TYPE integer;
-- may fail: if a value of q.y doesn't fit integer[]
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE q IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM q
    WHERE EXISTS (SELECT FROM unnest(y) AS each (value) WHERE each.value::numeric NOT BETWEEN -2147483648 AND 2147483647);
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'q.y can''t become integer[], which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE q ALTER COLUMN y TYPE integer[];
-- may fail: if a value of root.aa doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE root IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM root
    WHERE aa::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'root.aa can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE root ALTER COLUMN aa TYPE integer;
DROP VIEW pv;
-- may fail: if a value of q.x doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE q IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM q
    WHERE x::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'q.x can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE q ALTER COLUMN x TYPE integer;
ALTER TABLE p DROP CONSTRAINT p_home_check;
ALTER TABLE p ALTER COLUMN home TYPE text;
DROP DOMAIN positive;
CREATE DOMAIN positive AS integer
    CONSTRAINT pos_check CHECK (VALUE > 0);
-- may fail: if a value of q.x doesn't fit positive
ALTER TABLE q ALTER COLUMN x TYPE positive;
-- may fail: if a value of q.y doesn't fit positive
ALTER TABLE q ALTER COLUMN y TYPE positive[];
DROP TYPE address;
CREATE TYPE address AS (
    road text,
    no integer
);
-- may fail: if a value of p.home doesn't fit address
ALTER TABLE p ALTER COLUMN home TYPE address USING home::address;
-- may fail: if a row of p doesn't fit
ALTER TABLE p ADD CONSTRAINT p_home_check CHECK ((home).no > 0);
CREATE VIEW pv AS
SELECT (p.home).road AS street,
    q.x
   FROM p,
    q;
ALTER INDEX measures_2020_val_idx RENAME TO m_2020_v_idx;
ALTER TABLE measures_2020 RENAME CONSTRAINT measures_2020_pkey TO m_2020_pkey;
ALTER INDEX m_2021_val_idx RENAME TO m_2021_v_idx;
ALTER INDEX measures_val_idx RENAME TO m_v_idx;
ALTER TABLE root RENAME CONSTRAINT root_b_check TO base_b_check;
ALTER TABLE measures RENAME CONSTRAINT measures_pkey TO m_pkey;
ALTER TYPE positive RENAME TO pos;
ALTER TYPE address RENAME TO addr;
ALTER TABLE root RENAME TO base;
ALTER TABLE measures_2020 RENAME TO m_2020;
ALTER TABLE measures RENAME TO m;
ALTER TYPE addr RENAME ATTRIBUTE road TO street;
ALTER TABLE base RENAME COLUMN aa TO a;
ALTER TABLE m RENAME COLUMN val TO v;
ALTER TABLE m RENAME COLUMN day TO at;
