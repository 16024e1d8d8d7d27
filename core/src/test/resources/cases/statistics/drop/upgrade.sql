DROP STATISTICS by_town;
DROP STATISTICS by_country;
-- data loss: all values of people.country
ALTER TABLE people DROP COLUMN country;
-- data loss: all rows of gone
DROP TABLE gone;
