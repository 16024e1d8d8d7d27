CREATE TABLE countries (code text NOT NULL);
CREATE UNIQUE INDEX countries_code ON countries (code);
CREATE TABLE cities (country text CONSTRAINT cities_country_fkey REFERENCES countries (code));
