-- may fail: if a value of over_view.f.id doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE over_view IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM over_view
    WHERE (f).id::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'over_view.f.id can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first.';
    END IF;
END
$whimbrel$;
-- may fail: if a value of keeps.one.id doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE keeps IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM keeps
    WHERE (one).id::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'keeps.one.id can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first.';
    END IF;
END
$whimbrel$;
-- may fail: if a value of keeps.many[].id doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE keeps IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM keeps
    WHERE EXISTS (SELECT FROM (SELECT unnest(many) AS element0) AS elements WHERE (element0).id::numeric NOT BETWEEN -2147483648 AND 2147483647);
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'keeps.many[].id can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first.';
    END IF;
END
$whimbrel$;
-- may fail: if a value of keeps.of_domain.id doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE keeps IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM keeps
    WHERE (of_domain).id::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'keeps.of_domain.id can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first.';
    END IF;
END
$whimbrel$;
-- may fail: if a value of keeps.held.v.id doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE keeps IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM keeps
    WHERE ((held).v).id::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'keeps.held.v.id can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first.';
    END IF;
END
$whimbrel$;
-- may fail: if a value of keeps.held_many[].v.id doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE keeps IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM keeps
    WHERE EXISTS (SELECT FROM (SELECT unnest(held_many) AS element0) AS elements WHERE ((element0).v).id::numeric NOT BETWEEN -2147483648 AND 2147483647);
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'keeps.held_many[].v.id can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first.';
    END IF;
END
$whimbrel$;
-- may fail: if a value of keeps.one.n doesn't fit numeric(9,3)
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE keeps IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM keeps
    WHERE (one).n::numeric <> round((one).n::numeric, 3) OR (abs((one).n::numeric) >= 1e6 AND (one).n::numeric <> 'NaN');
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'keeps.one.n can''t become numeric(9,3), which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first.';
    END IF;
END
$whimbrel$;
-- may fail: if a value of keeps.many[].n doesn't fit numeric(9,3)
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE keeps IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM keeps
    WHERE EXISTS (SELECT FROM (SELECT unnest(many) AS element0) AS elements WHERE (element0).n::numeric <> round((element0).n::numeric, 3) OR (abs((element0).n::numeric) >= 1e6 AND (element0).n::numeric <> 'NaN'));
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'keeps.many[].n can''t become numeric(9,3), which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first.';
    END IF;
END
$whimbrel$;
-- may fail: if a value of keeps.of_domain.n doesn't fit numeric(9,3)
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE keeps IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM keeps
    WHERE (of_domain).n::numeric <> round((of_domain).n::numeric, 3) OR (abs((of_domain).n::numeric) >= 1e6 AND (of_domain).n::numeric <> 'NaN');
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'keeps.of_domain.n can''t become numeric(9,3), which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first.';
    END IF;
END
$whimbrel$;
-- may fail: if a value of keeps.held.v.n doesn't fit numeric(9,3)
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE keeps IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM keeps
    WHERE ((held).v).n::numeric <> round(((held).v).n::numeric, 3) OR (abs(((held).v).n::numeric) >= 1e6 AND ((held).v).n::numeric <> 'NaN');
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'keeps.held.v.n can''t become numeric(9,3), which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first.';
    END IF;
END
$whimbrel$;
-- may fail: if a value of keeps.held_many[].v.n doesn't fit numeric(9,3)
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE keeps IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM keeps
    WHERE EXISTS (SELECT FROM (SELECT unnest(held_many) AS element0) AS elements WHERE ((element0).v).n::numeric <> round(((element0).v).n::numeric, 3) OR (abs(((element0).v).n::numeric) >= 1e6 AND ((element0).v).n::numeric <> 'NaN'));
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'keeps.held_many[].v.n can''t become numeric(9,3), which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first.';
    END IF;
END
$whimbrel$;
-- may fail: if a value of keeps.held.more[].id doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE keeps IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM keeps
    WHERE EXISTS (SELECT FROM (SELECT unnest((held).more) AS element1) AS elements WHERE (element1).id::numeric NOT BETWEEN -2147483648 AND 2147483647);
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'keeps.held.more[].id can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first.';
    END IF;
END
$whimbrel$;
-- may fail: if a value of keeps.held_many[].more[].id doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE keeps IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM keeps
    WHERE EXISTS (SELECT FROM (SELECT unnest(held_many) AS element0) AS elements WHERE EXISTS (SELECT FROM (SELECT unnest((element0).more) AS element2) AS elements WHERE (element2).id::numeric NOT BETWEEN -2147483648 AND 2147483647));
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'keeps.held_many[].more[].id can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first.';
    END IF;
END
$whimbrel$;
-- may fail: if a value of keeps.held.more[].n doesn't fit numeric(9,3)
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE keeps IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM keeps
    WHERE EXISTS (SELECT FROM (SELECT unnest((held).more) AS element1) AS elements WHERE (element1).n::numeric <> round((element1).n::numeric, 3) OR (abs((element1).n::numeric) >= 1e6 AND (element1).n::numeric <> 'NaN'));
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'keeps.held.more[].n can''t become numeric(9,3), which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first.';
    END IF;
END
$whimbrel$;
-- may fail: if a value of keeps.held_many[].more[].n doesn't fit numeric(9,3)
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE keeps IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM keeps
    WHERE EXISTS (SELECT FROM (SELECT unnest(held_many) AS element0) AS elements WHERE EXISTS (SELECT FROM (SELECT unnest((element0).more) AS element2) AS elements WHERE (element2).n::numeric <> round((element2).n::numeric, 3) OR (abs((element2).n::numeric) >= 1e6 AND (element2).n::numeric <> 'NaN')));
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'keeps.held_many[].more[].n can''t become numeric(9,3), which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first.';
    END IF;
END
$whimbrel$;
ALTER TABLE keeps ALTER COLUMN one DROP DEFAULT;
ALTER TABLE keeps ALTER COLUMN many TYPE text;
ALTER TABLE keeps ALTER COLUMN of_domain TYPE text;
ALTER TABLE keeps ALTER COLUMN held TYPE text;
ALTER TABLE keeps ALTER COLUMN held_many TYPE text;
DROP VIEW above;
ALTER TABLE over_view DROP COLUMN c;
ALTER TABLE over_view ALTER COLUMN f TYPE text;
DROP VIEW firsts;
ALTER TABLE keeps ALTER COLUMN one TYPE text;
ALTER DOMAIN small DROP CONSTRAINT small_check;
DROP DOMAIN dv;
DROP TYPE holder;
DROP MATERIALIZED VIEW stored;
DROP VIEW v;
-- may fail: if a value of t.id doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE t IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM t
    WHERE id::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 't.id can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE t ALTER COLUMN id TYPE integer;
-- may fail: if a value of t.n doesn't fit numeric(9,3)
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE t IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM t
    WHERE n::numeric <> round(n::numeric, 3) OR (abs(n::numeric) >= 1e6 AND n::numeric <> 'NaN');
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 't.n can''t become numeric(9,3), which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE t ALTER COLUMN n TYPE numeric(9,3);
CREATE VIEW v AS
SELECT id,
    n
   FROM t;
CREATE DOMAIN dv AS v;
-- may fail: if a value of keeps.one doesn't fit v
ALTER TABLE keeps ALTER COLUMN one TYPE v USING one::v;
ALTER TABLE keeps ALTER COLUMN one SET DEFAULT ROW(1, 2.5::numeric(9,3));
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
ALTER TABLE over_view ADD COLUMN c integer GENERATED ALWAYS AS ((f).id) STORED;
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
