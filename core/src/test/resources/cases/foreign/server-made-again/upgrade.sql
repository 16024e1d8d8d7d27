ALTER SEQUENCE films_id_seq OWNED BY NONE;
DROP VIEW titles;
DROP FOREIGN TABLE films;
DROP FOREIGN TABLE actors;
-- may fail: if there are user mappings for attic
DROP SERVER attic;
CREATE SERVER attic FOREIGN DATA WRAPPER v;
CREATE FOREIGN TABLE actors (
    id integer
) SERVER attic;
-- may fail: if there are user mappings for archive
DROP SERVER archive;
CREATE SERVER archive TYPE 'b' FOREIGN DATA WRAPPER w OPTIONS (host 'here');
CREATE FOREIGN TABLE films (
    id integer DEFAULT nextval('films_id_seq'::regclass) NOT NULL,
    title text NOT NULL
) SERVER archive OPTIONS (name 'films');
ALTER SEQUENCE films_id_seq OWNED BY films.id;
CREATE VIEW titles AS
SELECT title
   FROM films;
CREATE STATISTICS public.both_of ON id, title FROM films;
CREATE TRIGGER noted AFTER INSERT ON films FOR EACH ROW EXECUTE FUNCTION note();
