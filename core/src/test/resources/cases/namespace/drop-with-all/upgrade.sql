DROP FUNCTION old.count();
DROP VIEW old.sad;
-- data loss: all rows of old.people
DROP TABLE old.people;
DROP TYPE old.mood;
DROP SCHEMA old;
