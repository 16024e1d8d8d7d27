DROP INDEX item_size;
ALTER TABLE item ALTER COLUMN size TYPE bigint;
DROP INDEX item_colour;
-- may fail: if rows hold red
DO $whimbrel$
DECLARE
    held text;
BEGIN
    SELECT string_agg(format('%s holds ''%s'' in %s', place, label, rows), ', ' ORDER BY place, label)
    INTO held
    FROM (
        SELECT 'item.colour' AS place, label, count(*) || CASE count(*) WHEN 1 THEN ' row' ELSE ' rows' END AS rows
        FROM (SELECT colour::text AS label FROM item) AS used GROUP BY label
    ) AS found
    WHERE label NOT IN ('green', 'blue');
    IF held IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'enum colour can''t lose values that rows hold: ' || held,
            HINT = 'Map each of these values to one that stays, or change the rows first.';
    END IF;
END
$whimbrel$;
ALTER TYPE colour RENAME TO whimbrel_replaced;
CREATE TYPE colour AS ENUM ('green', 'blue');
ALTER TABLE item
    ALTER COLUMN colour DROP DEFAULT,
    ALTER COLUMN colour TYPE colour USING colour::text::colour;
-- data loss: value red of enum colour
DROP TYPE whimbrel_replaced;
CREATE INDEX item_colour ON item ((colour IS NULL), colour);
ALTER INDEX item_colour ALTER COLUMN 1 SET STATISTICS 300;
DROP DOMAIN size;
CREATE DOMAIN size AS bigint;
-- may fail: if a value of item.size doesn't fit size
ALTER TABLE item ALTER COLUMN size TYPE size;
CREATE INDEX item_size ON item ((size::bigint + 1));
ALTER INDEX item_size ALTER COLUMN 1 SET STATISTICS 200;
