ALTER TABLE active_users RENAME COLUMN name TO full_name;
