-- data loss: all rows of a if the server crashes
ALTER TABLE a SET UNLOGGED;
ALTER TABLE a ALTER COLUMN n DROP DEFAULT;
ALTER TABLE b SET LOGGED;
ALTER SEQUENCE a_n_seq SET UNLOGGED;
ALTER TABLE b ALTER COLUMN id SET DEFAULT nextval('a_n_seq'::regclass);
ALTER SEQUENCE a_n_seq OWNED BY b.id;
SELECT pg_catalog.setval('a_n_seq'::regclass, max(id))
FROM b
WHERE id <= (SELECT seqmax FROM pg_catalog.pg_sequence WHERE seqrelid = 'a_n_seq'::regclass)
HAVING max(id) >= (SELECT last_value FROM a_n_seq);
