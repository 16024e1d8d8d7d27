CREATE OR REPLACE VIEW members AS
SELECT id,
    name
   FROM users;
ALTER VIEW members RENAME TO active_users;
