ALTER DOMAIN positive DROP CONSTRAINT b;
-- may fail: if a column of positive holds a value that isn't allowed
ALTER DOMAIN positive ADD CONSTRAINT b CHECK (VALUE < 10);
ALTER DOMAIN positive DROP CONSTRAINT a;
-- may fail: if a column of positive holds a value that isn't allowed
ALTER DOMAIN positive ADD CONSTRAINT a CHECK (VALUE > 0);
