CREATE SEQUENCE a_id_seq AS integer;
ALTER TABLE a ALTER COLUMN id SET DEFAULT nextval('a_id_seq'::regclass);
ALTER SEQUENCE a_id_seq OWNED BY a.id;
SELECT pg_catalog.setval('a_id_seq'::regclass, max(id))
FROM a
WHERE id <= (SELECT seqmax FROM pg_catalog.pg_sequence WHERE seqrelid = 'a_id_seq'::regclass)
HAVING max(id) >= (SELECT last_value FROM a_id_seq);
ALTER TABLE b ALTER COLUMN id DROP DEFAULT;
ALTER TABLE b ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY;
SELECT pg_catalog.setval(pg_catalog.pg_get_serial_sequence('b', 'id'), max(id)) FROM b HAVING max(id) >= 1;
ALTER TABLE c ALTER COLUMN id DROP DEFAULT;
ALTER TABLE c ALTER COLUMN turn DROP DEFAULT;
-- data loss: how far ids has counted
DROP SEQUENCE ids;
