
DROP INDEX users_name;

DROP INDEX users_age;

DROP VIEW adults;

-- may fail: if a value of users.age doesn't fit integer
-- long lock: reads all of users, and nobody reads or writes it meanwhile
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

-- long lock: rewrites users, and nobody reads or writes it meanwhile
ALTER TABLE users ALTER COLUMN age TYPE integer;

CREATE VIEW adults AS
SELECT id,
    age
   FROM users
  WHERE age >= 18;

-- whimbrel:outside-transaction
CREATE INDEX CONCURRENTLY users_age ON users (age);
