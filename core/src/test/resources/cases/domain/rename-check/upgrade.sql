-- may fail: if a column of positive holds a value that isn't allowed
ALTER DOMAIN positive ADD CONSTRAINT above_zero CHECK (VALUE > 0);
ALTER DOMAIN positive DROP CONSTRAINT positive_check;
