ALTER DOMAIN positive SET DEFAULT 1;
-- may fail: if a column of positive holds NULL
ALTER DOMAIN positive SET NOT NULL;
COMMENT ON DOMAIN positive IS 'Never zero';
