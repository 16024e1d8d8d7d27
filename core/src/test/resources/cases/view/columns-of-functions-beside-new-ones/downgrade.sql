ALTER TABLE t ADD COLUMN old text;
DROP VIEW later;
-- data loss: all values of users.email
ALTER TABLE users DROP COLUMN email;
-- data loss: all values of tagged.id
ALTER TABLE tagged DROP COLUMN id;
