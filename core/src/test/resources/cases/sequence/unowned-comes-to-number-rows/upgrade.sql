CREATE SEQUENCE ids;
ALTER TABLE a ALTER COLUMN id SET DEFAULT nextval('ids'::regclass);
SELECT pg_catalog.setval('ids'::regclass, max(id))
FROM a
WHERE id <= (SELECT seqmax FROM pg_catalog.pg_sequence WHERE seqrelid = 'ids'::regclass)
HAVING max(id) >= (SELECT last_value FROM ids);
ALTER TABLE c ALTER COLUMN id SET DEFAULT nextval('there'::regclass);
SELECT pg_catalog.setval('there'::regclass, max(id))
FROM c
WHERE id <= (SELECT seqmax FROM pg_catalog.pg_sequence WHERE seqrelid = 'there'::regclass)
HAVING max(id) >= (SELECT last_value FROM there);
ALTER TABLE c ALTER COLUMN turn SET DEFAULT nextval('round'::regclass);
ALTER TABLE b ALTER COLUMN id DROP IDENTITY;
ALTER TABLE b ALTER COLUMN id SET DEFAULT nextval('ids'::regclass);
SELECT pg_catalog.setval('ids'::regclass, max(id))
FROM b
WHERE id <= (SELECT seqmax FROM pg_catalog.pg_sequence WHERE seqrelid = 'ids'::regclass)
HAVING max(id) >= (SELECT last_value FROM ids);
-- data loss: how far a_id_seq has counted
DROP SEQUENCE a_id_seq;
