ALTER TABLE keeps ALTER COLUMN one TYPE text;
-- may fail: if a row of keeps has many::text IS DISTINCT FROM (jsonb_populate_record(keeps.*, jsonb_build_object('many', many))).many::text
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE keeps IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM keeps
    WHERE many::text IS DISTINCT FROM (jsonb_populate_record(keeps.*, jsonb_build_object('many', many))).many::text;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'keeps.many can''t go through jsonb, which would change its value in ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'jsonb counts the elements of every array from 1, and has neither the blanks of json nor a negative zero nor a null of its own: change these rows first.';
    END IF;
END
$whimbrel$;
ALTER TABLE keeps ALTER COLUMN many TYPE jsonb USING to_jsonb(many);
-- may fail: if a row of keeps has of_domain::text IS DISTINCT FROM (jsonb_populate_record(keeps.*, jsonb_build_object('of_domain', of_domain))).of_domain::text
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE keeps IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM keeps
    WHERE of_domain::text IS DISTINCT FROM (jsonb_populate_record(keeps.*, jsonb_build_object('of_domain', of_domain))).of_domain::text;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'keeps.of_domain can''t go through jsonb, which would change its value in ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'jsonb counts the elements of every array from 1, and has neither the blanks of json nor a negative zero nor a null of its own: change these rows first.';
    END IF;
END
$whimbrel$;
ALTER TABLE keeps ALTER COLUMN of_domain TYPE jsonb USING to_jsonb(of_domain);
ALTER TABLE keeps ALTER COLUMN held TYPE text;
ALTER TABLE keeps ALTER COLUMN third TYPE text;
DROP DOMAIN db;
DROP VIEW b;
CREATE TABLE b (
    id integer,
    n text
);
CREATE DOMAIN db AS b;
CREATE TYPE keeps_many_values AS (
    many b[]
);
-- may fail: if a value of keeps.many doesn't fit b[]
ALTER TABLE keeps ALTER COLUMN many TYPE b[] USING (jsonb_populate_record(NULL::keeps_many_values, jsonb_build_object('many', many))).many;
DROP TYPE keeps_many_values;
CREATE TYPE keeps_of_domain_values AS (
    of_domain db
);
-- may fail: if a value of keeps.of_domain doesn't fit db
ALTER TABLE keeps ALTER COLUMN of_domain TYPE db USING (jsonb_populate_record(NULL::keeps_of_domain_values, jsonb_build_object('of_domain', of_domain))).of_domain;
DROP TYPE keeps_of_domain_values;
DROP TYPE holder;
DROP MATERIALIZED VIEW c;
CREATE VIEW c AS
SELECT 1 AS id,
    'x'::text AS n;
-- may fail: if a value of keeps.third doesn't fit c
ALTER TABLE keeps ALTER COLUMN third TYPE c USING third::c;
-- data loss: all rows of a
DROP TABLE a;
CREATE VIEW a AS
SELECT 1 AS id,
    'x'::text AS n;
CREATE TYPE holder AS (
    a a,
    more c[]
);
-- may fail: if a value of keeps.one doesn't fit a
ALTER TABLE keeps ALTER COLUMN one TYPE a USING one::a;
-- may fail: if a value of keeps.held doesn't fit holder
ALTER TABLE keeps ALTER COLUMN held TYPE holder USING held::holder;
