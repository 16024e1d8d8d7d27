ALTER DOMAIN d DROP CONSTRAINT positive;
-- may fail: if a column of d holds a value that isn't allowed
ALTER DOMAIN d ADD CONSTRAINT positive CHECK (VALUE > 0);
