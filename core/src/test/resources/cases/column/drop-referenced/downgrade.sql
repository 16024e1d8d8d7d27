ALTER TABLE countries ADD COLUMN code text;
-- may fail: if rows of countries collide
ALTER TABLE countries ADD CONSTRAINT countries_code_key UNIQUE (code);
-- may fail: if a row of people points to nothing
ALTER TABLE people ADD CONSTRAINT people_country_fkey FOREIGN KEY (country) REFERENCES countries(code);
