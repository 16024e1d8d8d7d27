-- may fail: if a.n holds NULL
ALTER TABLE a ALTER COLUMN n SET NOT NULL;
