ALTER TABLE users ADD COLUMN name character varying(100) DEFAULT 'x'::character varying;
COMMENT ON COLUMN users.name IS 'Name';
ALTER TABLE users ADD COLUMN age integer;
ALTER TABLE users ADD COLUMN tags text[] DEFAULT '{}'::text[] NOT NULL;
ALTER TABLE users ADD COLUMN created timestamp with time zone DEFAULT now() NOT NULL;
