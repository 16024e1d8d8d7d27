ALTER TABLE docs ALTER COLUMN lang SET DEFAULT 'english'::regconfig;
ALTER PUBLICATION pub DROP TABLE ONLY docs;
DROP TRIGGER tr1 ON docs;
DROP INDEX docs_ts;
DROP VIEW w2;
DROP VIEW w;
-- may fail: if a value of docs.id doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE docs IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM docs
    WHERE id::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'docs.id can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE docs ALTER COLUMN id TYPE integer;
ALTER TABLE docs DROP COLUMN ts;
-- may fail: if a value of docs.title doesn't fit character varying(100)
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE docs IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM docs
    WHERE length(title::text) > 100;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'docs.title can''t become character varying(100), which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE docs ALTER COLUMN title TYPE character varying(100);
ALTER TABLE docs ALTER COLUMN body TYPE character varying;
ALTER TABLE docs ADD COLUMN ts tsvector GENERATED ALWAYS AS (to_tsvector('english'::regconfig, (COALESCE(title, ''::character varying)::text || ' '::text) || body::text)) STORED;
CREATE VIEW w WITH (check_option = 'cascaded') AS
SELECT id,
    title
   FROM docs
  WHERE title::text <> ''::text;
CREATE VIEW w2 WITH (check_option = 'local') AS
SELECT id,
    title
   FROM w;
ALTER TABLE w2 ALTER COLUMN title SET DEFAULT 'x'::character varying;
CREATE INDEX docs_ts ON docs USING gin (ts);
CREATE TRIGGER tr1 BEFORE UPDATE OF body ON docs FOR EACH ROW WHEN (old.body::text IS DISTINCT FROM new.body::text) EXECUTE FUNCTION touched();
ALTER PUBLICATION pub ADD TABLE ONLY docs (id, title) WHERE ((id > 10));
