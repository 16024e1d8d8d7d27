DROP RULE logged ON users;
-- may fail: if a value of log.who doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE log IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM log
    WHERE who::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'log.who can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE log ALTER COLUMN who TYPE integer;
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
CREATE OR REPLACE RULE logged AS
    ON INSERT TO users DO  INSERT INTO log (who)
  VALUES (new.id);
COMMENT ON RULE logged ON users IS 'logs';
ALTER TABLE users DISABLE RULE logged;
