ALTER TABLE people ALTER COLUMN name DROP DEFAULT;
DROP INDEX people_nick;
ALTER TABLE people ALTER COLUMN nicks TYPE text[];
DROP INDEX people_name;
DROP INDEX people_first;
ALTER TABLE people ALTER COLUMN first TYPE text;
DROP VIEW sorted;
ALTER TABLE people DROP COLUMN initial;
ALTER TABLE people DROP CONSTRAINT short;
ALTER TABLE people ALTER COLUMN name TYPE character varying(20);
DROP DOMAIN word;
DROP COLLATION names;
CREATE COLLATION names (provider = icu, locale = 'de-u-co-phonebk');
CREATE DOMAIN word AS text COLLATE names;
ALTER TABLE people ALTER COLUMN name TYPE character varying(20) COLLATE names;
ALTER TABLE people ALTER COLUMN name SET DEFAULT 'x'::character varying;
ALTER TABLE people ALTER COLUMN nicks TYPE text[] COLLATE names;
-- may fail: if a value of people.first doesn't fit word
ALTER TABLE people ALTER COLUMN first TYPE word;
ALTER TABLE people ADD COLUMN initial text GENERATED ALWAYS AS (upper(name::text)) STORED;
-- may fail: if a row of people doesn't fit
ALTER TABLE people ADD CONSTRAINT short CHECK (name::text < 'zzzz'::text);
CREATE VIEW sorted AS
SELECT id,
    name
   FROM people
  ORDER BY name;
CREATE INDEX people_first ON people (lower(first::text) COLLATE names);
CREATE INDEX people_name ON people (name);
-- may fail: if rows of people have equal keys
CREATE UNIQUE INDEX people_nick ON people (nicks);
