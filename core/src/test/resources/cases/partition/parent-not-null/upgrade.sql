UPDATE events SET kind = 'x'::text WHERE kind IS NULL;
ALTER TABLE events ALTER COLUMN kind SET NOT NULL;
