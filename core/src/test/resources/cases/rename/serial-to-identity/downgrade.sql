CREATE SEQUENCE t_id_seq AS integer;
ALTER TABLE u ALTER COLUMN number DROP IDENTITY;
-- may fail: if a value of u.number doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE u IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM u
    WHERE number::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'u.number can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE u ALTER COLUMN number TYPE integer;
ALTER TABLE u ALTER COLUMN number SET DEFAULT nextval('t_id_seq'::regclass);
ALTER SEQUENCE t_id_seq OWNED BY u.number;
SELECT pg_catalog.setval('t_id_seq'::regclass, max(number))
FROM u
WHERE number <= (SELECT seqmax FROM pg_catalog.pg_sequence WHERE seqrelid = 't_id_seq'::regclass)
HAVING max(number) >= (SELECT last_value FROM t_id_seq);
ALTER TABLE u RENAME CONSTRAINT u_pkey TO t_pkey;
ALTER TABLE u RENAME TO t;
ALTER TABLE t RENAME COLUMN number TO id;
