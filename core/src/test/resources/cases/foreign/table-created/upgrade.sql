CREATE SCHEMA old;
CREATE FOREIGN TABLE old.films (
    id integer OPTIONS (column_name 'film_id', key 'true') NOT NULL,
    title text COLLATE "C" DEFAULT 'untitled'::text,
    year integer,
    age integer GENERATED ALWAYS AS (2000 - year) STORED,
    CONSTRAINT films_year CHECK (year > 1880)
) SERVER archive OPTIONS ("Table Name" 'it''s', schema_name 'public');
ALTER TABLE old.films ALTER COLUMN title SET STATISTICS 500;
ALTER TABLE old.films ALTER COLUMN title SET (n_distinct = '-0.5');
COMMENT ON FOREIGN TABLE old.films IS 'What was shown';
COMMENT ON COLUMN old.films.year IS 'First shown';
COMMENT ON CONSTRAINT films_year ON old.films IS 'None before';
ALTER FOREIGN TABLE old.films ADD CONSTRAINT films_title CHECK (title <> ''::text) NOT VALID;
CREATE FOREIGN TABLE nothing () SERVER archive;
