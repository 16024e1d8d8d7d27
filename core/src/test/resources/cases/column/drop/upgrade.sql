DROP INDEX users_old_name;
DROP VIEW old_names;
-- data loss: all values of users.old_name
ALTER TABLE users DROP COLUMN old_name;
ALTER TABLE users DROP CONSTRAINT users_more_check;
-- data loss: all values of users.more
ALTER TABLE users DROP COLUMN more;
ALTER TABLE users DROP CONSTRAINT users_kind_key;
-- data loss: all values of users.kind
ALTER TABLE users DROP COLUMN kind;
