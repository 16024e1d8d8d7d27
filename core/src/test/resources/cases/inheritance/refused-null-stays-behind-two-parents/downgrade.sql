ALTER TABLE z ADD COLUMN x integer;
-- may fail: if z.x holds NULL
ALTER TABLE z ALTER COLUMN x SET NOT NULL;
