ALTER TABLE countries ADD COLUMN code text;
ALTER TABLE countries ADD CONSTRAINT countries_code_key UNIQUE (code);
ALTER TABLE people ADD CONSTRAINT people_country_fkey FOREIGN KEY (country) REFERENCES countries(code);
