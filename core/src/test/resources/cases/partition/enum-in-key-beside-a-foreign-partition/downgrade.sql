ALTER TYPE kind ADD VALUE 'c';
ALTER TABLE more DETACH PARTITION more_y;
LOCK TABLE more IN ACCESS EXCLUSIVE MODE;
CREATE UNLOGGED TABLE more_rows AS TABLE more;
DROP TABLE more;
CREATE TABLE more (
    id integer,
    sort sort
);
-- may fail: if no partition of more takes a row, or rows collide
INSERT INTO more (id, sort) OVERRIDING SYSTEM VALUE SELECT id, sort FROM more_rows;
SET CONSTRAINTS ALL IMMEDIATE;
DROP TABLE more_rows;
ALTER FOREIGN TABLE more_y ALTER COLUMN sort TYPE text;
-- may fail: if rows hold z
DO $whimbrel$
DECLARE
    held text;
BEGIN
    SELECT string_agg(format('%s holds ''%s'' in %s', place, label, rows), ', ' ORDER BY place, label)
    INTO held
    FROM (
        SELECT 'more.sort' AS place, label, count(*) || CASE count(*) WHEN 1 THEN ' row' ELSE ' rows' END AS rows
        FROM (SELECT sort::text AS label FROM more) AS used GROUP BY label
    ) AS found
    WHERE label NOT IN ('x', 'y');
    IF held IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'enum sort can''t lose values that rows hold: ' || held,
            HINT = 'Map each of these values to one that stays, or change the rows first.';
    END IF;
END
$whimbrel$;
ALTER TYPE sort RENAME TO whimbrel_replaced;
CREATE TYPE sort AS ENUM ('x', 'y');
ALTER TABLE more
    ALTER COLUMN sort DROP DEFAULT,
    ALTER COLUMN sort TYPE sort USING sort::text::sort;
-- data loss: value z of enum sort
DROP TYPE whimbrel_replaced;
ALTER FOREIGN TABLE more_y ALTER COLUMN sort TYPE sort;
CREATE FOREIGN TABLE ev_c PARTITION OF ev FOR VALUES IN ('c') SERVER s;
LOCK TABLE more IN ACCESS EXCLUSIVE MODE;
CREATE UNLOGGED TABLE more_rows AS TABLE more;
DROP TABLE more;
CREATE TABLE more (
    id integer,
    sort sort
) PARTITION BY LIST (sort);
CREATE TABLE more_x PARTITION OF more FOR VALUES IN ('x');
-- may fail: if no partition of more takes a row, or rows collide
INSERT INTO more (id, sort) OVERRIDING SYSTEM VALUE SELECT id, sort FROM more_rows;
SET CONSTRAINTS ALL IMMEDIATE;
DROP TABLE more_rows;
ALTER TABLE more ATTACH PARTITION more_y FOR VALUES IN ('y');
