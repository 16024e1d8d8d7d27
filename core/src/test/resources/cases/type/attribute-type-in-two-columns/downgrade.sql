-- may fail: if a value of boxes.inner_sizes[].height doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE boxes IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM boxes
    WHERE EXISTS (SELECT FROM (SELECT unnest(inner_sizes) AS element0) AS elements WHERE (element0).height::numeric NOT BETWEEN -2147483648 AND 2147483647);
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'boxes.inner_sizes[].height can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first.';
    END IF;
END
$whimbrel$;
-- may fail: if a value of boxes.outer_size.height doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE boxes IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM boxes
    WHERE (outer_size).height::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'boxes.outer_size.height can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first.';
    END IF;
END
$whimbrel$;
ALTER TABLE boxes ALTER COLUMN inner_sizes TYPE text;
ALTER TABLE boxes ALTER COLUMN outer_size TYPE text;
DROP TYPE size;
CREATE TYPE size AS (
    height integer
);
-- may fail: if a value of boxes.inner_sizes doesn't fit size[]
ALTER TABLE boxes ALTER COLUMN inner_sizes TYPE size[] USING inner_sizes::size[];
-- may fail: if a value of boxes.outer_size doesn't fit size
ALTER TABLE boxes ALTER COLUMN outer_size TYPE size USING outer_size::size;
-- may fail: if boxes.outer_size holds NULL
ALTER TABLE boxes ALTER COLUMN outer_size SET NOT NULL;
-- may fail: if rows of boxes collide
ALTER TABLE boxes ADD CONSTRAINT boxes_pkey PRIMARY KEY (outer_size);
