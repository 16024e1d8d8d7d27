ALTER TABLE people DROP CONSTRAINT people_country_fkey;
ALTER TABLE countries DROP CONSTRAINT countries_code_key;
-- data loss: all values of countries.code
ALTER TABLE countries DROP COLUMN code;
