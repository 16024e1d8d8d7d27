ALTER TABLE b ALTER COLUMN a_id DROP DEFAULT;
DROP FUNCTION fb();
DROP VIEW vb;
DROP FUNCTION fa(bigint);
DROP VIEW va;
-- may fail: if a value of a.id doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE a IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM a
    WHERE id::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'a.id can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE a ALTER COLUMN id TYPE integer;
-- may fail: if a value of a.b_id doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE a IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM a
    WHERE b_id::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'a.b_id can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE a ALTER COLUMN b_id TYPE integer;
-- may fail: if a value of b.id doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE b IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM b
    WHERE id::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'b.id can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE b ALTER COLUMN id TYPE integer;
CREATE VIEW va AS
SELECT a.id,
    b.id AS bid
   FROM a
     JOIN b ON a.b_id = b.id;
CREATE OR REPLACE FUNCTION public.fa(integer)
 RETURNS bigint
 LANGUAGE sql
 STABLE
BEGIN ATOMIC
 SELECT count(*) AS count
    FROM va
   WHERE (va.bid = $1);
END;
CREATE VIEW vb AS
SELECT id,
    fa(id) AS n
   FROM b;
CREATE OR REPLACE FUNCTION public.fb()
 RETURNS integer
 LANGUAGE sql
 STABLE
RETURN (SELECT (max(vb.n))::integer AS max FROM vb);
-- may fail: if a value of b.a_id doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE b IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM b
    WHERE a_id::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'b.a_id can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE b ALTER COLUMN a_id TYPE integer;
ALTER TABLE b ALTER COLUMN a_id SET DEFAULT fb();
