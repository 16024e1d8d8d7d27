-- may fail: if a column of d holds a value that isn't allowed
ALTER DOMAIN d VALIDATE CONSTRAINT positive;
