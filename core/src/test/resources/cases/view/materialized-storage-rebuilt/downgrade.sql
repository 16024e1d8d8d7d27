DROP MATERIALIZED VIEW cities;
DROP MATERIALIZED VIEW people;
-- may fail: if a value of users.id doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE users IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM users
    WHERE id::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'users.id can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE users ALTER COLUMN id TYPE integer;
-- may fail: if a value of users.name doesn't fit character varying(20)
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE users IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM users
    WHERE length(name::text) > 20;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'users.name can''t become character varying(20), which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE users ALTER COLUMN name TYPE character varying(20);
CREATE MATERIALIZED VIEW people AS
SELECT id,
    name,
    city
   FROM users;
CREATE MATERIALIZED VIEW cities AS
SELECT city,
    count(*) AS n
   FROM people
  GROUP BY city;
ALTER TABLE cities ALTER COLUMN city SET STATISTICS 100;
ALTER TABLE people ALTER COLUMN name SET COMPRESSION pglz;
ALTER TABLE people ALTER COLUMN name SET STATISTICS 500;
ALTER TABLE people ALTER COLUMN city SET STORAGE EXTERNAL;
ALTER TABLE people ALTER COLUMN city SET (n_distinct = 50);
