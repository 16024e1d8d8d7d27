DROP VIEW v;
DROP FUNCTION number_of();
