ALTER DOMAIN d RENAME CONSTRAINT odd TO "Odd ones";
-- may fail: if a column of d holds a value that isn't allowed
ALTER DOMAIN d VALIDATE CONSTRAINT positive;
COMMENT ON CONSTRAINT positive ON DOMAIN d IS 'More than zero';
ALTER DOMAIN d DROP CONSTRAINT small;
-- may fail: if a column of d holds a value that isn't allowed
ALTER DOMAIN d ADD CONSTRAINT small CHECK (VALUE < 50);
