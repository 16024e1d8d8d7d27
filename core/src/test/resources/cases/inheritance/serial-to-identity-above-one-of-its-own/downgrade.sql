ALTER SEQUENCE own AS integer INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1 NO CYCLE;
CREATE SEQUENCE t_id_seq AS integer;
ALTER TABLE t2 ALTER COLUMN id DROP IDENTITY;
-- may fail: if a value of t2.id doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE t2 IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM t2
    WHERE id::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 't2.id can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE t2 ALTER COLUMN id TYPE integer;
ALTER TABLE t2 ALTER COLUMN id SET DEFAULT nextval('t_id_seq'::regclass);
ALTER SEQUENCE t_id_seq OWNED BY t2.id;
SELECT pg_catalog.setval('t_id_seq'::regclass, max(id))
FROM t2
WHERE id <= (SELECT seqmax FROM pg_catalog.pg_sequence WHERE seqrelid = 't_id_seq'::regclass)
HAVING max(id) >= (SELECT last_value FROM t_id_seq);
ALTER TABLE u ALTER COLUMN id SET DEFAULT nextval('own'::regclass);
ALTER TABLE t2 RENAME TO t;
