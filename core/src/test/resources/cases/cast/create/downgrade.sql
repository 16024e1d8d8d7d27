-- data loss: all rows of users
DROP TABLE users;
DROP CAST (text AS mood);
DROP CAST (mood AS integer);
DROP CAST (integer AS pair);
DROP CAST (geo."Odd One" AS character varying);
DROP FUNCTION score(mood);
DROP FUNCTION geo.pair_of(integer, integer, boolean);
DROP TYPE pair;
DROP TYPE geo."Odd One";
DROP SCHEMA geo;
