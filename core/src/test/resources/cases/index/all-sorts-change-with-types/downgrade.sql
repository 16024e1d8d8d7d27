-- may fail: if a value of e.id doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE e IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM e
    WHERE id::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'e.id can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE e ALTER COLUMN id TYPE integer;
ALTER TABLE e ALTER COLUMN id SET GENERATED ALWAYS SET INCREMENT BY 1 SET MINVALUE 1 SET MAXVALUE 2147483647 SET START WITH 1 SET CACHE 1 SET NO CYCLE;
-- may fail: if a value of e.span doesn't fit daterange
ALTER TABLE e ALTER COLUMN span TYPE daterange USING daterange(lower(span)::date, upper(span)::date);
ALTER TABLE e REPLICA IDENTITY USING INDEX e_pkey;
ALTER TABLE e CLUSTER ON e_pkey;
ALTER INDEX e_tags SET (fastupdate = 'off'), RESET (gin_pending_list_limit);
DROP STATISTICS e_st;
DROP INDEX e_tsv;
DROP INDEX e_low;
ALTER TABLE e ALTER COLUMN tags TYPE text[];
ALTER TABLE e ALTER COLUMN tags SET DEFAULT '{}'::text[];
DROP INDEX e_doc;
ALTER TABLE e DROP COLUMN tsv;
-- data loss: spacing, order of keys and repeated keys of e.doc
ALTER TABLE e ALTER COLUMN doc TYPE jsonb;
ALTER TABLE e ALTER COLUMN doc SET STORAGE EXTERNAL;
ALTER TABLE e ALTER COLUMN doc SET COMPRESSION pglz;
ALTER TABLE e ADD COLUMN tsv tsvector GENERATED ALWAYS AS (to_tsvector('english'::regconfig, doc ->> 'body'::text)) STORED;
CREATE INDEX e_doc ON e ((doc -> 'a'::text), (doc ->> 'b'::text) text_pattern_ops DESC);
CREATE INDEX e_low ON e (lower(doc ->> 'c'::text) COLLATE "C") WHERE tags @> '{x}'::text[];
CREATE INDEX e_tsv ON e USING gin (tsv);
CREATE STATISTICS public.e_st ON (doc ->> 'a'::text), (doc ->> 'b'::text) FROM e;
ALTER STATISTICS e_st SET STATISTICS 300;
ALTER TABLE e DROP CONSTRAINT e_geo_k_key;
-- may fail: if a value of e.geo_k doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE e IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM e
    WHERE geo_k::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'e.geo_k can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE e ALTER COLUMN geo_k TYPE integer;
-- may fail: if rows of e collide
ALTER TABLE e ADD CONSTRAINT e_geo_k_key UNIQUE NULLS NOT DISTINCT (geo_k);
