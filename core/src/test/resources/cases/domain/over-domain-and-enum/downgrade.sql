-- data loss: all rows of people
DROP TABLE people;
DROP DOMAIN short_name;
DROP DOMAIN short_text;
DROP DOMAIN known_mood;
DROP TYPE mood;
