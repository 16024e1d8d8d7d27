ALTER DOMAIN positive RENAME CONSTRAINT above_zero TO positive_check;
COMMENT ON CONSTRAINT positive_check ON DOMAIN positive IS 'Above';
