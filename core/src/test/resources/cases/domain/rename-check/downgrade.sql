ALTER DOMAIN positive RENAME CONSTRAINT above_zero TO positive_check;
