DROP POLICY p ON other;
DROP MATERIALIZED VIEW seen;
DROP VIEW kinds_seen;
LOCK TABLE s."T" IN ACCESS EXCLUSIVE MODE;
CREATE UNLOGGED TABLE s."T_rows" AS TABLE s."T";
SELECT pg_catalog.set_config('whimbrel.counted', (coalesce(nullif(pg_catalog.current_setting('whimbrel.counted', true), ''), '{}')::jsonb || pg_catalog.jsonb_build_object('s."T_rows".id', CASE WHEN pg_catalog.pg_sequence_last_value(pg_catalog.pg_get_serial_sequence('s."T"', 'id')::regclass) IS NULL THEN pg_catalog.jsonb_build_array(pg_catalog.nextval(pg_catalog.pg_get_serial_sequence('s."T"', 'id')::regclass), false) ELSE pg_catalog.jsonb_build_array(pg_catalog.pg_sequence_last_value(pg_catalog.pg_get_serial_sequence('s."T"', 'id')::regclass), true) END))::text, true);
DROP TABLE s."T";
CREATE TABLE s."T" (
    id integer GENERATED ALWAYS AS IDENTITY NOT NULL,
    "The Kind" s."Kind" DEFAULT 'a'::s."Kind" NOT NULL,
    is_a boolean GENERATED ALWAYS AS ("The Kind" = 'a'::s."Kind") STORED,
    d kinds,
    p pair,
    "order" text COLLATE "C"
);
-- may fail: if no partition of s.T takes a row, or rows collide
INSERT INTO s."T" (id, "The Kind", d, p, "order") OVERRIDING SYSTEM VALUE SELECT id, "The Kind", d, p, "order" FROM s."T_rows";
SET CONSTRAINTS ALL IMMEDIATE;
SELECT pg_catalog.setval(pg_catalog.pg_get_serial_sequence('s."T"', 'id')::regclass, (pg_catalog.current_setting('whimbrel.counted')::jsonb -> 's."T_rows".id' ->> 0)::bigint, (pg_catalog.current_setting('whimbrel.counted')::jsonb -> 's."T_rows".id' ->> 1)::boolean);
DROP TABLE s."T_rows";
-- may fail: if a row of s.T has (p).one::text = 'c'
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    SELECT count(*) INTO misfits FROM s."T"
    WHERE (p).one::text = 'c';
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'enum s.Kind can''t lose values that rows hold: s.T.p.one holds ''c'' in ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first: no mapping reaches into composite types and ranges.';
    END IF;
END
$whimbrel$;
-- may fail: if a value of other.d doesn't fit s."Kind"
ALTER TABLE other ALTER COLUMN d TYPE s."Kind";
-- may fail: if a value of s.T.d doesn't fit s."Kind"
ALTER TABLE s."T" ALTER COLUMN d TYPE s."Kind";
ALTER TABLE s."T" ALTER COLUMN p TYPE text;
ALTER TABLE s."T" DROP COLUMN is_a;
DROP DOMAIN kinds;
DROP TYPE pair;
ALTER TYPE s."Kind" RENAME TO whimbrel_replaced;
CREATE TYPE s."Kind" AS ENUM ('b', 'a');
ALTER TABLE other
    ALTER COLUMN d DROP DEFAULT,
    ALTER COLUMN d TYPE s."Kind" USING (CASE d::text WHEN 'c' THEN 'a' ELSE d::text END)::s."Kind",
    ALTER COLUMN kind DROP DEFAULT,
    ALTER COLUMN kind TYPE s."Kind" USING (CASE kind::text WHEN 'c' THEN 'a' ELSE kind::text END)::s."Kind",
    ALTER COLUMN kind SET DEFAULT 'b'::s."Kind";
ALTER TABLE s."T"
    ALTER COLUMN "The Kind" DROP DEFAULT,
    ALTER COLUMN "The Kind" TYPE s."Kind" USING (CASE "The Kind"::text WHEN 'c' THEN 'a' ELSE "The Kind"::text END)::s."Kind",
    ALTER COLUMN "The Kind" SET DEFAULT 'a'::s."Kind",
    ALTER COLUMN d DROP DEFAULT,
    ALTER COLUMN d TYPE s."Kind" USING (CASE d::text WHEN 'c' THEN 'a' ELSE d::text END)::s."Kind";
-- data loss: value c of enum s.Kind, whose rows become a
DROP TYPE s.whimbrel_replaced;
CREATE TYPE pair AS (
    one s."Kind",
    n integer
);
CREATE DOMAIN kinds AS s."Kind"
    CONSTRAINT kinds_check CHECK (VALUE IS NOT NULL);
-- may fail: if a value of other.d doesn't fit kinds
ALTER TABLE other ALTER COLUMN d TYPE kinds;
ALTER TABLE s."T" ADD COLUMN is_a boolean GENERATED ALWAYS AS ("The Kind" = 'a'::s."Kind") STORED;
-- may fail: if a value of s.T.d doesn't fit kinds
ALTER TABLE s."T" ALTER COLUMN d TYPE kinds;
-- may fail: if a value of s.T.p doesn't fit pair
ALTER TABLE s."T" ALTER COLUMN p TYPE pair USING p::pair;
LOCK TABLE s."T" IN ACCESS EXCLUSIVE MODE;
CREATE UNLOGGED TABLE s."T_rows" AS TABLE s."T";
SELECT pg_catalog.set_config('whimbrel.counted', (coalesce(nullif(pg_catalog.current_setting('whimbrel.counted', true), ''), '{}')::jsonb || pg_catalog.jsonb_build_object('s."T_rows".id', CASE WHEN pg_catalog.pg_sequence_last_value(pg_catalog.pg_get_serial_sequence('s."T"', 'id')::regclass) IS NULL THEN pg_catalog.jsonb_build_array(pg_catalog.nextval(pg_catalog.pg_get_serial_sequence('s."T"', 'id')::regclass), false) ELSE pg_catalog.jsonb_build_array(pg_catalog.pg_sequence_last_value(pg_catalog.pg_get_serial_sequence('s."T"', 'id')::regclass), true) END))::text, true);
DROP TABLE s."T";
CREATE TABLE s."T" (
    id integer GENERATED ALWAYS AS IDENTITY NOT NULL,
    "The Kind" s."Kind" DEFAULT 'a'::s."Kind" NOT NULL,
    is_a boolean GENERATED ALWAYS AS ("The Kind" = 'a'::s."Kind") STORED,
    d kinds,
    p pair,
    "order" text COLLATE "C"
) PARTITION BY LIST ("The Kind");
CREATE VIEW kinds_seen AS
SELECT "T"."The Kind",
    count(*) AS n
   FROM s."T"
  GROUP BY "T"."The Kind"
UNION ALL
 SELECT other.kind AS "The Kind",
    1 AS n
   FROM other;
CREATE INDEX "T_id_idx" ON s."T" (id) WHERE "The Kind" = 'a'::s."Kind";
CREATE TABLE s.t_a PARTITION OF s."T" FOR VALUES IN ('a') PARTITION BY LIST ("order");
CREATE TABLE s.t_b PARTITION OF s."T" FOR VALUES IN ('b');
ALTER TABLE s.t_b ALTER COLUMN id SET STATISTICS 100;
CREATE TABLE s.t_a_rest PARTITION OF s.t_a DEFAULT;
CREATE INDEX t_b_order_idx ON s.t_b ("order");
CREATE STATISTICS public.st ON "The Kind", id FROM s."T";
CREATE TRIGGER into_view INSTEAD OF INSERT ON kinds_seen FOR EACH ROW EXECUTE FUNCTION insert_kind();
CREATE POLICY p ON other USING ((EXISTS ( SELECT
   FROM s."T" t
  WHERE t.id = other.id)));
-- may fail: if no partition of s.T takes a row, or rows collide
INSERT INTO s."T" (id, "The Kind", d, p, "order") OVERRIDING SYSTEM VALUE SELECT id, "The Kind", d, p, "order" FROM s."T_rows";
SET CONSTRAINTS ALL IMMEDIATE;
SELECT pg_catalog.setval(pg_catalog.pg_get_serial_sequence('s."T"', 'id')::regclass, (pg_catalog.current_setting('whimbrel.counted')::jsonb -> 's."T_rows".id' ->> 0)::bigint, (pg_catalog.current_setting('whimbrel.counted')::jsonb -> 's."T_rows".id' ->> 1)::boolean);
DROP TABLE s."T_rows";
CREATE MATERIALIZED VIEW seen AS
SELECT "The Kind",
    n
   FROM kinds_seen;
CREATE INDEX seen_n ON seen (n);
ALTER PUBLICATION pub ADD TABLE ONLY s.t_b;
