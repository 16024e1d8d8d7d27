DROP MATERIALIZED VIEW ages;
-- may fail: if a value of users.age doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE users IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM users
    WHERE age::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'users.age can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE users ALTER COLUMN age TYPE integer;
CREATE MATERIALIZED VIEW ages AS
SELECT id,
    age
   FROM users;
CREATE INDEX ages_age ON ages (age);
ALTER TABLE ages CLUSTER ON ages_age;
CREATE INDEX ages_id ON ages (id);
