ALTER TABLE events ADD COLUMN kind text DEFAULT 'x'::text;
CREATE VIEW v AS
SELECT kind
   FROM events_2024;
