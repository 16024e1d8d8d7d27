ALTER TABLE users ADD COLUMN mail text;
GRANT SELECT (mail) ON TABLE users TO reader;
