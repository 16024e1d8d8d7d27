ALTER TABLE events ALTER COLUMN kind DROP NOT NULL;
-- may fail: if events_2024.kind holds NULL
ALTER TABLE events_2024 ALTER COLUMN kind SET NOT NULL;
