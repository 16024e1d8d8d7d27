-- data loss: all values of t.code
ALTER TABLE t DROP COLUMN code;
DROP DOMAIN code;
DROP FUNCTION is_code(text);
