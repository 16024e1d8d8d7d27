ALTER TYPE sort ADD VALUE 'z';
ALTER TABLE ev DETACH PARTITION ev_b;
DROP FOREIGN TABLE ev_c;
LOCK TABLE ev IN ACCESS EXCLUSIVE MODE;
CREATE UNLOGGED TABLE ev_rows AS TABLE ev;
DROP TABLE ev;
CREATE TABLE ev (
    id integer,
    kind kind
);
-- may fail: if no partition of ev takes a row, or rows collide
INSERT INTO ev (id, kind) OVERRIDING SYSTEM VALUE SELECT id, kind FROM ev_rows;
SET CONSTRAINTS ALL IMMEDIATE;
DROP TABLE ev_rows;
ALTER TABLE more DETACH PARTITION more_y;
ALTER FOREIGN TABLE ev_b ALTER COLUMN kind TYPE text;
-- may fail: if rows hold c
DO $whimbrel$
DECLARE
    held text;
BEGIN
    SELECT string_agg(format('%s holds ''%s'' in %s', place, label, rows), ', ' ORDER BY place, label)
    INTO held
    FROM (
        SELECT 'ev.kind' AS place, label, count(*) || CASE count(*) WHEN 1 THEN ' row' ELSE ' rows' END AS rows
        FROM (SELECT kind::text AS label FROM ev) AS used GROUP BY label
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
ALTER TABLE ev
    ALTER COLUMN kind DROP DEFAULT,
    ALTER COLUMN kind TYPE kind USING kind::text::kind;
-- data loss: value c of enum kind
DROP TYPE whimbrel_replaced;
ALTER FOREIGN TABLE ev_b ALTER COLUMN kind TYPE kind;
ALTER TABLE more ATTACH PARTITION more_y FOR VALUES IN ('y', 'z');
LOCK TABLE ev IN ACCESS EXCLUSIVE MODE;
CREATE UNLOGGED TABLE ev_rows AS TABLE ev;
DROP TABLE ev;
CREATE TABLE ev (
    id integer,
    kind kind
) PARTITION BY LIST (kind);
CREATE TABLE ev_a PARTITION OF ev FOR VALUES IN ('a');
-- may fail: if no partition of ev takes a row, or rows collide
INSERT INTO ev (id, kind) OVERRIDING SYSTEM VALUE SELECT id, kind FROM ev_rows;
SET CONSTRAINTS ALL IMMEDIATE;
DROP TABLE ev_rows;
ALTER TABLE ev ATTACH PARTITION ev_b FOR VALUES IN ('b');
