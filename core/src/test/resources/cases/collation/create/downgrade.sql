DROP VIEW sorted;
-- data loss: all rows of people
DROP TABLE people;
DROP DOMAIN word;
DROP COLLATION plain;
DROP COLLATION mixed;
DROP COLLATION german;
DROP COLLATION lists."No Case";
DROP SCHEMA lists;
