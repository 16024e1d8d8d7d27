
ALTER TABLE one RENAME COLUMN id TO number;

ALTER TABLE two RENAME COLUMN id TO number;

ALTER TABLE three RENAME COLUMN id TO number;

ALTER TABLE one RENAME TO first;

ALTER TABLE two RENAME TO second;

ALTER TABLE three RENAME TO third;

ALTER SEQUENCE one_id_seq RENAME TO first_number_seq;

ALTER SEQUENCE two_id_seq RENAME TO second_number_seq;

ALTER TABLE first RENAME CONSTRAINT one_pkey TO first_pkey;

ALTER TABLE second RENAME CONSTRAINT two_pkey TO second_pkey;

ALTER TABLE third RENAME CONSTRAINT three_pkey TO third_pkey;
-- whimbrel:commit

ALTER TABLE first ADD COLUMN number_new bigint;

CREATE FUNCTION zz_first_number_in_step() RETURNS trigger LANGUAGE plpgsql AS $whimbrel$
#variable_conflict use_column
BEGIN
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
WHERE number_new IS DISTINCT FROM number::bigint;

-- whimbrel:transaction
-- may fail: if a row of first has number_new IS DISTINCT FROM number::bigint
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    SELECT count(*) INTO misfits FROM first
    WHERE number_new IS DISTINCT FROM number::bigint;
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

ALTER TABLE second ADD COLUMN number_new bigint;

CREATE FUNCTION zz_second_number_in_step() RETURNS trigger LANGUAGE plpgsql AS $whimbrel$
#variable_conflict use_column
BEGIN
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
WHERE number_new IS DISTINCT FROM number::bigint;

-- whimbrel:transaction
-- may fail: if a row of second has number_new IS DISTINCT FROM number::bigint
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    SELECT count(*) INTO misfits FROM second
    WHERE number_new IS DISTINCT FROM number::bigint;
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

ALTER TABLE third ADD COLUMN number_new bigint;

CREATE FUNCTION zz_third_number_in_step() RETURNS trigger LANGUAGE plpgsql AS $whimbrel$
#variable_conflict use_column
BEGIN
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
WHERE number_new IS DISTINCT FROM number::bigint;

-- whimbrel:transaction
-- may fail: if a row of third has number_new IS DISTINCT FROM number::bigint
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    SELECT count(*) INTO misfits FROM third
    WHERE number_new IS DISTINCT FROM number::bigint;
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

ALTER SEQUENCE second_number_seq AS bigint INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1 NO CYCLE;

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

ALTER TABLE third ALTER COLUMN number DROP DEFAULT;

ALTER SEQUENCE three_id_seq OWNED BY third.number_new;

DROP TRIGGER zz_third_number_in_step ON third;

DROP FUNCTION zz_third_number_in_step();

ALTER TABLE third DROP COLUMN number;

ALTER TABLE third RENAME COLUMN number_new TO number;

ALTER TABLE third ADD CONSTRAINT third_pkey PRIMARY KEY USING INDEX third_pkey_new;

-- data loss: how far three_id_seq has counted
DROP SEQUENCE three_id_seq;

ALTER TABLE third ALTER COLUMN number ADD GENERATED ALWAYS AS IDENTITY;

SELECT pg_catalog.setval(pg_catalog.pg_get_serial_sequence('third', 'number'), max(number)) FROM third HAVING max(number) >= 1;
