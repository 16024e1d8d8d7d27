DROP VIEW totals;
DROP AGGREGATE stats."Row Count"(*);
DROP AGGREGATE total(numeric);
DROP FUNCTION stats.finish(numeric);
DROP AGGREGATE moving(integer);
DROP AGGREGATE highest(integer);
DROP FUNCTION add_two(numeric, numeric);
DROP SCHEMA stats;
