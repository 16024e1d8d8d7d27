ALTER TABLE p ADD COLUMN id integer;
-- may fail: if p.id holds NULL
ALTER TABLE p ALTER COLUMN id SET NOT NULL;
