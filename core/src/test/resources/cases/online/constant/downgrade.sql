
-- data loss: all values of users.seen
ALTER TABLE users DROP COLUMN seen;

-- data loss: all values of users.status
ALTER TABLE users DROP COLUMN status;
