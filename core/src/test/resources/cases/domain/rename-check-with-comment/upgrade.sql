ALTER DOMAIN positive RENAME CONSTRAINT positive_check TO above_zero;
COMMENT ON CONSTRAINT above_zero ON DOMAIN positive IS 'Above zero';
