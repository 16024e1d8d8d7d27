-- may fail: if a value of keeps.one.n doesn't fit numeric(9,1)
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE keeps IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM keeps
    WHERE (one).n::numeric <> round((one).n::numeric, 1) OR (abs((one).n::numeric) >= 1e8 AND (one).n::numeric <> 'NaN');
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'keeps.one.n can''t become numeric(9,1), which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first.';
    END IF;
END
$whimbrel$;
-- may fail: if a value of keeps.many[].n doesn't fit numeric(9,1)
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE keeps IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM keeps
    WHERE EXISTS (SELECT FROM (SELECT unnest(many) AS element0) AS elements WHERE (element0).n::numeric <> round((element0).n::numeric, 1) OR (abs((element0).n::numeric) >= 1e8 AND (element0).n::numeric <> 'NaN'));
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'keeps.many[].n can''t become numeric(9,1), which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first.';
    END IF;
END
$whimbrel$;
-- may fail: if a value of keeps.of_domain.n doesn't fit numeric(9,1)
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE keeps IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM keeps
    WHERE (of_domain).n::numeric <> round((of_domain).n::numeric, 1) OR (abs((of_domain).n::numeric) >= 1e8 AND (of_domain).n::numeric <> 'NaN');
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'keeps.of_domain.n can''t become numeric(9,1), which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first.';
    END IF;
END
$whimbrel$;
-- may fail: if a value of keeps.held.v.n doesn't fit numeric(9,1)
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE keeps IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM keeps
    WHERE ((held).v).n::numeric <> round(((held).v).n::numeric, 1) OR (abs(((held).v).n::numeric) >= 1e8 AND ((held).v).n::numeric <> 'NaN');
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'keeps.held.v.n can''t become numeric(9,1), which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first.';
    END IF;
END
$whimbrel$;
-- may fail: if a value of keeps.held_many[].v.n doesn't fit numeric(9,1)
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE keeps IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM keeps
    WHERE EXISTS (SELECT FROM (SELECT unnest(held_many) AS element0) AS elements WHERE ((element0).v).n::numeric <> round(((element0).v).n::numeric, 1) OR (abs(((element0).v).n::numeric) >= 1e8 AND ((element0).v).n::numeric <> 'NaN'));
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'keeps.held_many[].v.n can''t become numeric(9,1), which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first.';
    END IF;
END
$whimbrel$;
-- may fail: if a value of keeps.held.more[].n doesn't fit numeric(9,1)
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE keeps IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM keeps
    WHERE EXISTS (SELECT FROM (SELECT unnest((held).more) AS element1) AS elements WHERE (element1).n::numeric <> round((element1).n::numeric, 1) OR (abs((element1).n::numeric) >= 1e8 AND (element1).n::numeric <> 'NaN'));
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'keeps.held.more[].n can''t become numeric(9,1), which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first.';
    END IF;
END
$whimbrel$;
-- may fail: if a value of keeps.held_many[].more[].n doesn't fit numeric(9,1)
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE keeps IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM keeps
    WHERE EXISTS (SELECT FROM (SELECT unnest(held_many) AS element0) AS elements WHERE EXISTS (SELECT FROM (SELECT unnest((element0).more) AS element2) AS elements WHERE (element2).n::numeric <> round((element2).n::numeric, 1) OR (abs((element2).n::numeric) >= 1e8 AND (element2).n::numeric <> 'NaN')));
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'keeps.held_many[].more[].n can''t become numeric(9,1), which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first.';
    END IF;
END
$whimbrel$;
ALTER TABLE keeps ALTER COLUMN one DROP DEFAULT;
ALTER TABLE keeps ALTER COLUMN many TYPE text;
ALTER TABLE keeps ALTER COLUMN of_domain TYPE text;
ALTER TABLE keeps ALTER COLUMN held TYPE text;
ALTER TABLE keeps ALTER COLUMN held_many TYPE text;
ALTER TABLE keeps_smalls ALTER COLUMN s TYPE text;
ALTER TABLE keeps_smalls ALTER COLUMN m TYPE text;
DROP VIEW smalls;
DROP VIEW above;
ALTER TABLE over_view DROP COLUMN c;
ALTER TABLE over_view ALTER COLUMN f TYPE text;
DROP VIEW firsts;
ALTER TABLE keeps ALTER COLUMN one TYPE text;
DROP DOMAIN small;
CREATE DOMAIN small AS integer
    CONSTRAINT small_check CHECK (VALUE < 9);
CREATE VIEW smalls AS
SELECT 1::small AS s;
-- may fail: if a value of keeps_smalls.s doesn't fit smalls
ALTER TABLE keeps_smalls ALTER COLUMN s TYPE smalls USING s::smalls;
-- may fail: if a value of keeps_smalls.m doesn't fit smalls[]
ALTER TABLE keeps_smalls ALTER COLUMN m TYPE smalls[] USING m::smalls[];
DROP DOMAIN dv;
DROP TYPE holder;
DROP MATERIALIZED VIEW stored;
DROP VIEW v;
ALTER TABLE t ALTER COLUMN id TYPE bigint;
-- may fail: if a value of t.n doesn't fit numeric(9,1)
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE t IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM t
    WHERE n::numeric <> round(n::numeric, 1) OR (abs(n::numeric) >= 1e8 AND n::numeric <> 'NaN');
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 't.n can''t become numeric(9,1), which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE t ALTER COLUMN n TYPE numeric(9,1);
CREATE VIEW v AS
SELECT id,
    n
   FROM t;
CREATE DOMAIN dv AS v;
-- may fail: if a value of keeps.one doesn't fit v
ALTER TABLE keeps ALTER COLUMN one TYPE v USING one::v;
ALTER TABLE keeps ALTER COLUMN one SET DEFAULT ROW((1)::bigint, 2.5::numeric(9,1));
-- may fail: if a value of keeps.many doesn't fit v[]
ALTER TABLE keeps ALTER COLUMN many TYPE v[] USING many::v[];
-- may fail: if a value of keeps.of_domain doesn't fit dv
ALTER TABLE keeps ALTER COLUMN of_domain TYPE dv USING of_domain::dv;
CREATE VIEW above AS
SELECT id
   FROM v;
CREATE VIEW firsts AS
SELECT (one).id AS id
   FROM keeps;
-- may fail: if a value of over_view.f doesn't fit firsts
ALTER TABLE over_view ALTER COLUMN f TYPE firsts USING f::firsts;
ALTER TABLE over_view ADD COLUMN c bigint GENERATED ALWAYS AS ((f).id) STORED;
CREATE MATERIALIZED VIEW stored AS
SELECT id,
    n
   FROM v;
CREATE TYPE holder AS (
    v v,
    more stored[]
);
-- may fail: if a value of keeps.held doesn't fit holder
ALTER TABLE keeps ALTER COLUMN held TYPE holder USING held::holder;
-- may fail: if a value of keeps.held_many doesn't fit holder[]
ALTER TABLE keeps ALTER COLUMN held_many TYPE holder[] USING held_many::holder[];
