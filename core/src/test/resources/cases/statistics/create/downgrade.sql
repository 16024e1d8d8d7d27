DROP STATISTICS stats."By Age";
DROP STATISTICS on_lower;
DROP STATISTICS more;
DROP STATISTICS by_town;
DROP MATERIALIZED VIEW towns;
-- data loss: all values of people.born
ALTER TABLE people DROP COLUMN born;
DROP SCHEMA stats;
