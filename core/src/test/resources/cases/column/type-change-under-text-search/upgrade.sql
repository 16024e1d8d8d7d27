ALTER TABLE docs ALTER COLUMN lang SET DEFAULT 'simple'::regconfig;
ALTER PUBLICATION pub DROP TABLE ONLY docs;
DROP TRIGGER tr1 ON docs;
DROP INDEX docs_ts;
DROP VIEW w2;
DROP VIEW w;
ALTER TABLE docs ALTER COLUMN id TYPE bigint;
ALTER TABLE docs DROP COLUMN ts;
ALTER TABLE docs ALTER COLUMN title TYPE text;
ALTER TABLE docs ALTER COLUMN body TYPE text;
ALTER TABLE docs ADD COLUMN ts tsvector GENERATED ALWAYS AS (to_tsvector('english'::regconfig, (COALESCE(title, ''::text) || ' '::text) || body)) STORED;
CREATE VIEW w WITH (check_option = 'cascaded') AS
SELECT id,
    title
   FROM docs
  WHERE title <> ''::text;
CREATE VIEW w2 WITH (check_option = 'local') AS
SELECT id,
    title
   FROM w;
ALTER TABLE w2 ALTER COLUMN title SET DEFAULT 'x'::text;
CREATE INDEX docs_ts ON docs USING gin (ts);
CREATE TRIGGER tr1 BEFORE UPDATE OF body ON docs FOR EACH ROW WHEN (old.body IS DISTINCT FROM new.body) EXECUTE FUNCTION touched();
ALTER PUBLICATION pub ADD TABLE ONLY docs (body, id, title) WHERE ((id > 20));
