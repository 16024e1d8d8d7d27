ALTER SEQUENCE films_id_seq OWNED BY NONE;
DROP VIEW shouted;
DROP VIEW titles;
ALTER TABLE copies DROP CONSTRAINT copies_film_fkey;
DROP FUNCTION count_films();
-- data loss: all rows of films
DROP TABLE films;
CREATE FOREIGN TABLE films (
    id integer DEFAULT nextval('films_id_seq'::regclass) NOT NULL,
    maker integer NOT NULL,
    title character varying(50),
    year integer,
    CONSTRAINT named CHECK (title::text <> ''::text)
) SERVER archive OPTIONS (name 'films');
COMMENT ON FOREIGN TABLE films IS 'Old';
ALTER SEQUENCE films_id_seq OWNED BY films.id;
CREATE OR REPLACE FUNCTION public.count_films()
 RETURNS bigint
 LANGUAGE sql
BEGIN ATOMIC
 SELECT count(*) AS count
    FROM films;
END;
CREATE VIEW titles AS
SELECT title
   FROM films;
CREATE VIEW shouted AS
SELECT upper(title::text) AS title
   FROM titles;
CREATE STATISTICS public.films_years (dependencies) ON title, year FROM films;
CREATE TRIGGER noted AFTER INSERT ON films FOR EACH ROW EXECUTE FUNCTION note();
