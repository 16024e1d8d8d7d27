-- may fail: if rows hold red
DO $whimbrel$
DECLARE
    held text;
BEGIN
    SELECT string_agg(format('%s holds ''%s'' in %s', place, label, rows), ', ' ORDER BY place, label)
    INTO held
    FROM (
        SELECT 'item.colours' AS place, label, count(*) || CASE count(*) WHEN 1 THEN ' row' ELSE ' rows' END AS rows
        FROM (SELECT unnest(colours)::text AS label FROM item) AS used GROUP BY label
        UNION ALL
        SELECT 'item.untouched' AS place, label, count(*) || CASE count(*) WHEN 1 THEN ' row' ELSE ' rows' END AS rows
        FROM (SELECT unnest(untouched)::text AS label FROM item) AS used GROUP BY label
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
    ALTER COLUMN colours DROP DEFAULT,
    ALTER COLUMN colours TYPE colour[] USING colours::text[]::colour[],
    ALTER COLUMN untouched DROP DEFAULT,
    ALTER COLUMN untouched TYPE colour[] USING untouched::text[]::colour[];
-- data loss: value red of enum colour
DROP TYPE whimbrel_replaced;
ALTER TABLE item ALTER COLUMN sizes TYPE bigint[];
ALTER TABLE item ALTER COLUMN pair TYPE text;
ALTER TABLE item ALTER COLUMN colours SET STORAGE EXTERNAL;
ALTER TABLE child ALTER COLUMN untouched SET STORAGE MAIN;
DROP DOMAIN size;
CREATE DOMAIN size AS bigint;
-- may fail: if a value of item.sizes doesn't fit size
ALTER TABLE item ALTER COLUMN sizes TYPE size[];
ALTER TABLE item ALTER COLUMN sizes SET STORAGE MAIN;
ALTER TABLE item ALTER COLUMN sizes SET COMPRESSION pglz;
ALTER TABLE child ALTER COLUMN sizes SET STORAGE EXTERNAL;
ALTER TABLE child ALTER COLUMN sizes SET COMPRESSION pglz;
DROP TYPE pair;
CREATE TYPE pair AS (
    one bigint,
    other integer
);
-- may fail: if a value of item.pair doesn't fit pair
ALTER TABLE item ALTER COLUMN pair TYPE pair USING pair::pair;
ALTER TABLE item ALTER COLUMN pair SET STORAGE EXTERNAL;
