-- Find users by name, since support asks for them by name all day long and waits for the <answer> far too long
--
-- revision: 0123456789ab
-- follows: 3f9c2b7a10de
-- created: 2026-11-22 10:30:00

-- upgrade

ALTER TYPE userstatus ADD VALUE 'deleted' AFTER 'suspended';
-- whimbrel:commit

CREATE VIEW active_users AS
SELECT users.id
   FROM users
  WHERE users.status = 'active'::userstatus;

COMMENT ON VIEW active_users IS 'Who may log in';

-- whimbrel:outside-transaction
CREATE INDEX CONCURRENTLY users_name_idx ON users (name);

-- whimbrel:transaction
ALTER TABLE users ADD COLUMN email text;

-- long lock: rewrites users, and nobody reads or writes it meanwhile
UPDATE users
SET email = name || '@'
WHERE email IS NULL;

SET CONSTRAINTS ALL IMMEDIATE;

-- long lock: reads all of users, and nobody reads or writes it meanwhile
ALTER TABLE users ALTER COLUMN email SET NOT NULL;

-- may fail: if users.name holds NULL
-- long lock: reads all of users, and nobody reads or writes it meanwhile
ALTER TABLE users ALTER COLUMN name SET NOT NULL;

-- downgrade

-- whimbrel:outside-transaction
DROP INDEX CONCURRENTLY users_name_idx;

-- whimbrel:transaction
DROP VIEW active_users;

-- upgrade event-log

SELECT 1 -- one
;

-- downgrade event-log
