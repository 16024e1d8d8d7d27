ALTER TABLE app.rates ALTER COLUMN rate SET DEFAULT 50;
ALTER DOMAIN app.percent DROP CONSTRAINT percent_check;
-- may fail: if a column of app.percent holds a value that isn't allowed
ALTER DOMAIN app.percent ADD CONSTRAINT percent_check CHECK (VALUE >= 0 AND VALUE <= 100);
