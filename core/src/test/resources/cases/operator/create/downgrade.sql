DROP VIEW v;
-- data loss: all rows of users
DROP TABLE users;
DROP OPERATOR === (text, text);
DROP OPERATOR !== (text, text);
DROP OPERATOR geo.## (NONE, mood);
DROP FUNCTION same(text, text);
DROP FUNCTION other(text, text);
DROP FUNCTION geo.up(mood);
DROP TYPE mood;
DROP SCHEMA geo;
