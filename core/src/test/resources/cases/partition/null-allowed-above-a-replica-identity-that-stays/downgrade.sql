-- may fail: if p.a holds NULL
ALTER TABLE p ALTER COLUMN a SET NOT NULL;
