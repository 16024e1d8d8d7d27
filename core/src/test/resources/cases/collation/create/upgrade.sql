CREATE SCHEMA lists;
CREATE COLLATION lists."No Case" (provider = icu, locale = 'und-u-ks-level2', deterministic = false);
CREATE COLLATION german (provider = icu, locale = 'de-u-co-phonebk');
COMMENT ON COLLATION german IS 'As in the phone book';
CREATE COLLATION mixed (provider = libc, lc_collate = 'C', lc_ctype = 'POSIX');
CREATE COLLATION plain (provider = libc, locale = 'C');
CREATE DOMAIN word AS text COLLATE german;
CREATE TABLE people (
    name text COLLATE german,
    nick text COLLATE lists."No Case",
    CONSTRAINT people_nick_key UNIQUE (nick)
);
CREATE VIEW sorted AS
SELECT name
   FROM people
  ORDER BY (name COLLATE plain);
CREATE INDEX people_plain ON people (name COLLATE plain);
