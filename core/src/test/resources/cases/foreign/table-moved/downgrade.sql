ALTER SEQUENCE films_id_seq OWNED BY NONE;
DROP VIEW titles;
DROP FUNCTION count_films();
DROP FOREIGN TABLE films;
CREATE FOREIGN TABLE films (
    id integer DEFAULT nextval('films_id_seq'::regclass) NOT NULL,
    title text NOT NULL,
    CONSTRAINT named CHECK (title <> ''::text)
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
CREATE TRIGGER noted BEFORE INSERT ON films FOR EACH ROW EXECUTE FUNCTION note();
ALTER TABLE films DISABLE TRIGGER noted;
