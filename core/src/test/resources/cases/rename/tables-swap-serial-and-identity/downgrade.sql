ALTER SEQUENCE a_id_seq AS integer INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1 NO CYCLE;
ALTER SEQUENCE a_id_seq OWNED BY NONE;
ALTER TABLE a ALTER COLUMN id DROP DEFAULT;
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
ALTER TABLE a ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY;
SELECT pg_catalog.setval(pg_catalog.pg_get_serial_sequence('a', 'id'), max(id)) FROM a HAVING max(id) >= 1;
ALTER TABLE b ALTER COLUMN id DROP IDENTITY;
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
ALTER TABLE b ALTER COLUMN id SET DEFAULT nextval('a_id_seq'::regclass);
ALTER SEQUENCE a_id_seq OWNED BY b.id;
SELECT pg_catalog.setval('a_id_seq'::regclass, max(id))
FROM b
WHERE id <= (SELECT seqmax FROM pg_catalog.pg_sequence WHERE seqrelid = 'a_id_seq'::regclass)
HAVING max(id) >= (SELECT last_value FROM a_id_seq);
ALTER SEQUENCE a_id_seq1 RENAME TO b_id_seq;
ALTER TABLE b RENAME TO a_former;
ALTER TABLE a RENAME TO b;
ALTER TABLE a_former RENAME TO a;
