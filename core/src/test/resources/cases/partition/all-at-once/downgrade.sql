ALTER TABLE base ENABLE ROW LEVEL SECURITY;
ALTER TABLE base NO FORCE ROW LEVEL SECURITY;
DROP POLICY p ON base;
DROP STATISTICS bs;
DROP VIEW bv;
ALTER TABLE other DROP CONSTRAINT other_id_kind_fkey;
ALTER TABLE base DETACH PARTITION base_a;
ALTER TABLE base_b DETACH PARTITION base_b1;
ALTER TABLE base ALTER COLUMN v DROP DEFAULT;
-- may fail: if a value of base.v doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE base IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM base
    WHERE v::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'base.v can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE base ALTER COLUMN v TYPE integer;
-- may fail: if a value of base_a.v doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE base_a IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM base_a
    WHERE v::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'base_a.v can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE base_a ALTER COLUMN v TYPE integer;
ALTER TABLE base_b1 ALTER COLUMN v DROP DEFAULT;
-- may fail: if a value of base_b1.v doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE base_b1 IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM base_b1
    WHERE v::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'base_b1.v can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE base_b1 ALTER COLUMN v TYPE integer;
-- may fail: if rows of base have equal keys
CREATE UNIQUE INDEX base_kind_id_idx ON base (kind, id);
-- data loss: all rows of base_b3
DROP TABLE base_b3;
-- data loss: all values of base_b1.w
ALTER TABLE base_b1 DROP COLUMN w;
ALTER TABLE base_b1 DROP CONSTRAINT base_b1_pkey;
-- data loss: all values of base_a.w
ALTER TABLE base_a DROP COLUMN w;
ALTER TABLE base_a DROP CONSTRAINT base_a_pkey;
-- data loss: all values of base.w
ALTER TABLE base DROP COLUMN w;
CREATE VIEW bv AS
SELECT id,
    kind,
    v
   FROM base
  WHERE kind = 'a'::text;
CREATE STATISTICS public.bs ON kind, v FROM base;
CREATE POLICY p ON base USING (v > 0);
-- may fail: if a row of base_b1 is out of its bounds
ALTER TABLE base_b ATTACH PARTITION base_b1 FOR VALUES WITH (modulus 2, remainder 1);
ALTER TABLE base DROP CONSTRAINT base_pkey;
-- may fail: if rows of base collide
ALTER TABLE base ADD CONSTRAINT base_pkey PRIMARY KEY (kind, id);
-- may fail: if a row of base_a is out of its bounds
ALTER TABLE base ATTACH PARTITION base_a FOR VALUES IN ('a');
-- may fail: if a row of other points to nothing
ALTER TABLE other ADD CONSTRAINT other_kind_id_fkey FOREIGN KEY (kind, id) REFERENCES base(kind, id) ON UPDATE CASCADE;
