ALTER DOMAIN positive RENAME CONSTRAINT positive_check TO above_zero;
