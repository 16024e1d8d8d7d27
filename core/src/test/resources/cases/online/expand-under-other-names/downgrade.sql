
-- may fail: if a row of first has number::numeric NOT BETWEEN -2147483648 AND 2147483647
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    SELECT count(*) INTO misfits FROM first
    WHERE number::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'first.number can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
-- whimbrel:commit

-- may fail: if a row of second has number::numeric NOT BETWEEN -2147483648 AND 2147483647
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    SELECT count(*) INTO misfits FROM second
    WHERE number::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'second.number can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
-- whimbrel:commit

-- may fail: if a row of third has number::numeric NOT BETWEEN -2147483648 AND 2147483647
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    SELECT count(*) INTO misfits FROM third
    WHERE number::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'third.number can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
-- whimbrel:commit

ALTER TABLE first ADD COLUMN number_new integer;

CREATE FUNCTION zz_first_number_in_step() RETURNS trigger LANGUAGE plpgsql
    SET search_path = public, pg_temp SET timezone = 'UTC' SET datestyle = 'ISO, MDY' SET intervalstyle = 'postgres' AS $whimbrel$
#variable_conflict use_column
BEGIN
    IF (SELECT number::numeric NOT BETWEEN -2147483648 AND 2147483647 FROM (SELECT NEW.*) AS first) THEN
        RAISE EXCEPTION USING ERRCODE = 'check_violation', MESSAGE = 'first.number_new has no room for a value',
            HINT = 'A migration that is under way gives the column another type.';
    END IF;
    NEW.number_new := NEW.number;
    RETURN NEW;
END
$whimbrel$;

CREATE TRIGGER zz_first_number_in_step BEFORE INSERT OR UPDATE ON first
    FOR EACH ROW EXECUTE FUNCTION zz_first_number_in_step();

ALTER TABLE first ENABLE ALWAYS TRIGGER zz_first_number_in_step;

ALTER TABLE first ADD CONSTRAINT first_number_new_filled CHECK ((number_new IS NOT NULL)) NOT VALID;

-- whimbrel:batches
UPDATE first
SET number_new = number
WHERE number_new IS DISTINCT FROM number::integer;

-- whimbrel:transaction
-- may fail: if a row of first has number_new IS DISTINCT FROM number::integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    SELECT count(*) INTO misfits FROM first
    WHERE number_new IS DISTINCT FROM number::integer;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'first.number_new isn''t what number becomes in ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END;
    END IF;
END
$whimbrel$;
-- whimbrel:commit

-- may fail: if a row of first breaks first_number_new_filled
ALTER TABLE first VALIDATE CONSTRAINT first_number_new_filled;
-- whimbrel:commit

ALTER TABLE first ALTER COLUMN number_new SET NOT NULL;

ALTER TABLE first DROP CONSTRAINT first_number_new_filled;
-- whimbrel:commit

ALTER TABLE second ADD COLUMN number_new integer;

CREATE FUNCTION zz_second_number_in_step() RETURNS trigger LANGUAGE plpgsql
    SET search_path = public, pg_temp SET timezone = 'UTC' SET datestyle = 'ISO, MDY' SET intervalstyle = 'postgres' AS $whimbrel$
#variable_conflict use_column
BEGIN
    IF (SELECT number::numeric NOT BETWEEN -2147483648 AND 2147483647 FROM (SELECT NEW.*) AS second) THEN
        RAISE EXCEPTION USING ERRCODE = 'check_violation', MESSAGE = 'second.number_new has no room for a value',
            HINT = 'A migration that is under way gives the column another type.';
    END IF;
    NEW.number_new := NEW.number;
    RETURN NEW;
END
$whimbrel$;

CREATE TRIGGER zz_second_number_in_step BEFORE INSERT OR UPDATE ON second
    FOR EACH ROW EXECUTE FUNCTION zz_second_number_in_step();

ALTER TABLE second ENABLE ALWAYS TRIGGER zz_second_number_in_step;

ALTER TABLE second ADD CONSTRAINT second_number_new_filled CHECK ((number_new IS NOT NULL)) NOT VALID;

-- whimbrel:batches
UPDATE second
SET number_new = number
WHERE number_new IS DISTINCT FROM number::integer;

-- whimbrel:transaction
-- may fail: if a row of second has number_new IS DISTINCT FROM number::integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    SELECT count(*) INTO misfits FROM second
    WHERE number_new IS DISTINCT FROM number::integer;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'second.number_new isn''t what number becomes in ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END;
    END IF;
END
$whimbrel$;
-- whimbrel:commit

-- may fail: if a row of second breaks second_number_new_filled
ALTER TABLE second VALIDATE CONSTRAINT second_number_new_filled;
-- whimbrel:commit

ALTER TABLE second ALTER COLUMN number_new SET NOT NULL;

ALTER TABLE second DROP CONSTRAINT second_number_new_filled;
-- whimbrel:commit

ALTER TABLE third ADD COLUMN number_new integer;

CREATE FUNCTION zz_third_number_in_step() RETURNS trigger LANGUAGE plpgsql
    SET search_path = public, pg_temp SET timezone = 'UTC' SET datestyle = 'ISO, MDY' SET intervalstyle = 'postgres' AS $whimbrel$
#variable_conflict use_column
BEGIN
    IF (SELECT number::numeric NOT BETWEEN -2147483648 AND 2147483647 FROM (SELECT NEW.*) AS third) THEN
        RAISE EXCEPTION USING ERRCODE = 'check_violation', MESSAGE = 'third.number_new has no room for a value',
            HINT = 'A migration that is under way gives the column another type.';
    END IF;
    NEW.number_new := NEW.number;
    RETURN NEW;
END
$whimbrel$;

CREATE TRIGGER zz_third_number_in_step BEFORE INSERT OR UPDATE ON third
    FOR EACH ROW EXECUTE FUNCTION zz_third_number_in_step();

ALTER TABLE third ENABLE ALWAYS TRIGGER zz_third_number_in_step;

ALTER TABLE third ADD CONSTRAINT third_number_new_filled CHECK ((number_new IS NOT NULL)) NOT VALID;

-- whimbrel:batches
UPDATE third
SET number_new = number
WHERE number_new IS DISTINCT FROM number::integer;

-- whimbrel:transaction
-- may fail: if a row of third has number_new IS DISTINCT FROM number::integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    SELECT count(*) INTO misfits FROM third
    WHERE number_new IS DISTINCT FROM number::integer;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'third.number_new isn''t what number becomes in ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END;
    END IF;
END
$whimbrel$;
-- whimbrel:commit

-- may fail: if a row of third breaks third_number_new_filled
ALTER TABLE third VALIDATE CONSTRAINT third_number_new_filled;
-- whimbrel:commit

ALTER TABLE third ALTER COLUMN number_new SET NOT NULL;

ALTER TABLE third DROP CONSTRAINT third_number_new_filled;

-- whimbrel:outside-transaction
-- may fail: if rows of first have equal keys
CREATE UNIQUE INDEX CONCURRENTLY first_pkey_new ON first (number_new);

-- whimbrel:transaction
ANALYZE first;

-- whimbrel:outside-transaction
-- may fail: if rows of second have equal keys
CREATE UNIQUE INDEX CONCURRENTLY second_pkey_new ON second (number_new);

-- whimbrel:transaction
ANALYZE second;

-- whimbrel:outside-transaction
-- may fail: if rows of third have equal keys
CREATE UNIQUE INDEX CONCURRENTLY third_pkey_new ON third (number_new);

-- whimbrel:transaction
ANALYZE third;
-- whimbrel:commit

ALTER SEQUENCE second_number_seq AS integer INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1 NO CYCLE;

CREATE SEQUENCE three_id_seq AS integer;

ALTER TABLE first ALTER COLUMN number_new ADD GENERATED BY DEFAULT AS IDENTITY;

DO $whimbrel$
DECLARE
    was regclass := pg_catalog.pg_get_serial_sequence('first', 'number');
    becomes regclass := pg_catalog.pg_get_serial_sequence('first', 'number_new');
    name text := (SELECT relname FROM pg_catalog.pg_class WHERE oid = was);
BEGIN
    EXECUTE pg_catalog.format('SELECT pg_catalog.setval(%L, last_value, is_called) FROM %s', becomes, was);
    ALTER TABLE first ALTER COLUMN number DROP IDENTITY;
    EXECUTE pg_catalog.format('ALTER SEQUENCE %s RENAME TO %I', becomes, name);
END
$whimbrel$;

DROP TRIGGER zz_first_number_in_step ON first;

DROP FUNCTION zz_first_number_in_step();

ALTER TABLE first DROP COLUMN number;

ALTER TABLE first RENAME COLUMN number_new TO number;

ALTER TABLE first ADD CONSTRAINT first_pkey PRIMARY KEY USING INDEX first_pkey_new;

ALTER SEQUENCE second_number_seq OWNED BY second.number_new;

DROP TRIGGER zz_second_number_in_step ON second;

DROP FUNCTION zz_second_number_in_step();

ALTER TABLE second DROP COLUMN number;

ALTER TABLE second RENAME COLUMN number_new TO number;

ALTER TABLE second ADD CONSTRAINT second_pkey PRIMARY KEY USING INDEX second_pkey_new;

ALTER TABLE second ALTER COLUMN number SET DEFAULT nextval('second_number_seq'::regclass);

ALTER TABLE third ALTER COLUMN number DROP IDENTITY;

DROP TRIGGER zz_third_number_in_step ON third;

DROP FUNCTION zz_third_number_in_step();

ALTER TABLE third DROP COLUMN number;

ALTER TABLE third RENAME COLUMN number_new TO number;

ALTER TABLE third ADD CONSTRAINT third_pkey PRIMARY KEY USING INDEX third_pkey_new;

ALTER TABLE third ALTER COLUMN number SET DEFAULT nextval('three_id_seq'::regclass);

ALTER SEQUENCE three_id_seq OWNED BY third.number;

SELECT pg_catalog.setval('three_id_seq'::regclass, max(number))
FROM third
WHERE number <= (SELECT seqmax FROM pg_catalog.pg_sequence WHERE seqrelid = 'three_id_seq'::regclass)
HAVING max(number) >= (SELECT last_value FROM three_id_seq);

ALTER TABLE third RENAME CONSTRAINT third_pkey TO three_pkey;

ALTER TABLE second RENAME CONSTRAINT second_pkey TO two_pkey;

ALTER TABLE first RENAME CONSTRAINT first_pkey TO one_pkey;

ALTER SEQUENCE second_number_seq RENAME TO two_id_seq;

ALTER SEQUENCE first_number_seq RENAME TO one_id_seq;

ALTER TABLE third RENAME TO three;

ALTER TABLE second RENAME TO two;

ALTER TABLE first RENAME TO one;

ALTER TABLE three RENAME COLUMN number TO id;

ALTER TABLE two RENAME COLUMN number TO id;

ALTER TABLE one RENAME COLUMN number TO id;
