ALTER TABLE item ALTER COLUMN c TYPE bigint;
DROP STATISTICS b_and_colour;
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
CREATE STATISTICS public.b_and_colour ON b, colour FROM item;
ALTER STATISTICS b_and_colour SET STATISTICS 300;
DROP STATISTICS a_and_b;
ALTER TABLE item ALTER COLUMN a TYPE bigint;
CREATE STATISTICS public.a_and_b ON a, b FROM item;
ALTER STATISTICS a_and_b SET STATISTICS 200;
