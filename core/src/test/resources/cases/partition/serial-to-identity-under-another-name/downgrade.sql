CREATE SEQUENCE p_id_seq AS integer;
ALTER TABLE q ALTER COLUMN id DROP IDENTITY;
ALTER TABLE q ALTER COLUMN id SET DEFAULT nextval('p_id_seq'::regclass);
ALTER SEQUENCE p_id_seq OWNED BY q.id;
SELECT pg_catalog.setval('p_id_seq'::regclass, max(id))
FROM q
WHERE id <= (SELECT seqmax FROM pg_catalog.pg_sequence WHERE seqrelid = 'p_id_seq'::regclass)
HAVING max(id) >= (SELECT last_value FROM p_id_seq);
ALTER TABLE q RENAME TO p;
