-- data loss: all values of t.title
ALTER TABLE t DROP COLUMN title;
DROP DOMAIN title;
CREATE DOMAIN title AS text;
