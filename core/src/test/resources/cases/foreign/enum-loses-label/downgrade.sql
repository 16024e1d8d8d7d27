ALTER TYPE mood ADD VALUE 'gone';
ALTER TABLE films DROP CONSTRAINT c;
ALTER FOREIGN TABLE films ADD CONSTRAINT c CHECK (mood <> 'gone'::mood);
ALTER DOMAIN strong DROP CONSTRAINT strong_check;
-- may fail: if a column of strong holds a value that isn't allowed
ALTER DOMAIN strong ADD CONSTRAINT strong_check CHECK (VALUE <> 'gone'::mood);
