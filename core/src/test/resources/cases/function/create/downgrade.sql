DROP FUNCTION rows_of(integer);
DROP PROCEDURE reset(integer);
DROP FUNCTION add(integer, integer);
