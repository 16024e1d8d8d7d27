DROP VIEW one;
DROP AGGREGATE row_count(*);
DROP AGGREGATE latest(integer);
DROP FUNCTION keep(integer, integer);
