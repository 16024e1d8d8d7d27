-- may fail: if p.a holds NULL
ALTER TABLE p ALTER COLUMN a SET NOT NULL;
-- may fail: if q.a holds NULL
ALTER TABLE q ALTER COLUMN a SET NOT NULL;
