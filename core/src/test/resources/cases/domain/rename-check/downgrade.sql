-- may fail: if a column of positive holds a value that isn't allowed
ALTER DOMAIN positive ADD CONSTRAINT positive_check CHECK (VALUE > 0);
ALTER DOMAIN positive DROP CONSTRAINT above_zero;
