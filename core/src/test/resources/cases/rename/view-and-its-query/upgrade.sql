ALTER VIEW active_users RENAME TO members;
CREATE OR REPLACE VIEW members AS
SELECT id,
    name
   FROM users
  WHERE name <> ''::text;
