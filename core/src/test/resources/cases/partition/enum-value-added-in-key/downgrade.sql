LOCK TABLE t IN ACCESS EXCLUSIVE MODE;
CREATE UNLOGGED TABLE t_rows AS TABLE t;
DROP TABLE t;
CREATE TABLE t (
    id integer NOT NULL,
    kind kind NOT NULL
);
-- may fail: if no partition of t takes a row, or rows collide
INSERT INTO t (id, kind) OVERRIDING SYSTEM VALUE SELECT id, kind FROM t_rows;
SET CONSTRAINTS ALL IMMEDIATE;
DROP TABLE t_rows;
LOCK TABLE p IN ACCESS EXCLUSIVE MODE;
CREATE UNLOGGED TABLE p_rows AS TABLE p;
DROP TABLE p;
CREATE TABLE p (
    id bigint,
    kind kind
);
-- may fail: if no partition of p takes a row, or rows collide
INSERT INTO p (id, kind) OVERRIDING SYSTEM VALUE SELECT id, kind FROM p_rows;
SET CONSTRAINTS ALL IMMEDIATE;
DROP TABLE p_rows;
-- may fail: if rows hold c
DO $whimbrel$
DECLARE
    held text;
BEGIN
    SELECT string_agg(format('%s holds ''%s'' in %s', place, label, rows), ', ' ORDER BY place, label)
    INTO held
    FROM (
        SELECT 'p.kind' AS place, label, count(*) || CASE count(*) WHEN 1 THEN ' row' ELSE ' rows' END AS rows
        FROM (SELECT kind::text AS label FROM p) AS used GROUP BY label
        UNION ALL
        SELECT 't.kind' AS place, label, count(*) || CASE count(*) WHEN 1 THEN ' row' ELSE ' rows' END AS rows
        FROM (SELECT kind::text AS label FROM t) AS used GROUP BY label
    ) AS found
    WHERE label NOT IN ('a', 'b');
    IF held IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'enum kind can''t lose values that rows hold: ' || held,
            HINT = 'Map each of these values to one that stays, or change the rows first.';
    END IF;
END
$whimbrel$;
ALTER TYPE kind RENAME TO whimbrel_replaced;
CREATE TYPE kind AS ENUM ('a', 'b');
ALTER TABLE p
    ALTER COLUMN kind DROP DEFAULT,
    ALTER COLUMN kind TYPE kind USING kind::text::kind;
ALTER TABLE t
    ALTER COLUMN kind DROP DEFAULT,
    ALTER COLUMN kind TYPE kind USING kind::text::kind;
-- data loss: value c of enum kind
DROP TYPE whimbrel_replaced;
-- may fail: if a value of p.id doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE p IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM p
    WHERE id::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'p.id can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE p ALTER COLUMN id TYPE integer;
-- may fail: if rows of t collide
ALTER TABLE t ADD CONSTRAINT t_pkey PRIMARY KEY (id);
LOCK TABLE p IN ACCESS EXCLUSIVE MODE;
CREATE UNLOGGED TABLE p_rows AS TABLE p;
DROP TABLE p;
CREATE TABLE p (
    id integer,
    kind kind
) PARTITION BY LIST (kind);
CREATE TABLE p_a PARTITION OF p FOR VALUES IN ('a');
CREATE TABLE p_rest PARTITION OF p DEFAULT;
-- may fail: if no partition of p takes a row, or rows collide
INSERT INTO p (id, kind) OVERRIDING SYSTEM VALUE SELECT id, kind FROM p_rows;
SET CONSTRAINTS ALL IMMEDIATE;
DROP TABLE p_rows;
