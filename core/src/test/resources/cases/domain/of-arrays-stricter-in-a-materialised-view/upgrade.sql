-- may fail: if a column of tags holds a value that isn't allowed
ALTER DOMAIN tags ADD CONSTRAINT tags_check CHECK (cardinality(VALUE) < 5);
