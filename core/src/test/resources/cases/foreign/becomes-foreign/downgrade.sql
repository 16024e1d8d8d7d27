ALTER SEQUENCE films_id_seq OWNED BY NONE;
DROP VIEW shouted;
DROP VIEW titles;
DROP FUNCTION count_films();
DROP FOREIGN TABLE films;
CREATE TABLE films (
    id integer DEFAULT nextval('films_id_seq'::regclass) NOT NULL,
    maker integer NOT NULL,
    title character varying(50),
    year integer,
    number integer GENERATED ALWAYS AS IDENTITY NOT NULL,
    CONSTRAINT films_pkey PRIMARY KEY (id),
    CONSTRAINT named CHECK (title::text <> ''::text),
    CONSTRAINT films_maker_fkey FOREIGN KEY (maker) REFERENCES makers(id)
);
COMMENT ON TABLE films IS 'Old';
ALTER SEQUENCE films_id_seq OWNED BY films.id;
CREATE OR REPLACE FUNCTION public.count_films()
 RETURNS bigint
 LANGUAGE sql
BEGIN ATOMIC
 SELECT count(*) AS count
    FROM films;
END;
-- may fail: if a row of copies points to nothing
ALTER TABLE copies ADD CONSTRAINT copies_film_fkey FOREIGN KEY (film) REFERENCES films(id);
ALTER TABLE films ENABLE ROW LEVEL SECURITY;
CREATE VIEW titles AS
SELECT title
   FROM films;
CREATE VIEW shouted AS
SELECT upper(title::text) AS title
   FROM titles;
CREATE INDEX films_title ON films (title);
CREATE STATISTICS public.films_years (dependencies) ON title, year FROM films;
CREATE TRIGGER noted AFTER INSERT ON films FOR EACH ROW EXECUTE FUNCTION note();
CREATE OR REPLACE RULE "none" AS
    ON DELETE TO films DO INSTEAD NOTHING;
CREATE POLICY own ON films USING (title::text <> 'x'::text);
ALTER PUBLICATION news ADD TABLE ONLY films;
