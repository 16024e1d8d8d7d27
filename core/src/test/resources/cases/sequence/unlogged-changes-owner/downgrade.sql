ALTER TABLE a SET LOGGED;
-- data loss: all rows of b if the server crashes
ALTER TABLE b SET UNLOGGED;
ALTER SEQUENCE a_n_seq SET LOGGED;
ALTER TABLE a ALTER COLUMN n SET DEFAULT nextval('a_n_seq'::regclass);
ALTER SEQUENCE a_n_seq OWNED BY a.n;
SELECT pg_catalog.setval('a_n_seq'::regclass, max(n))
FROM a
WHERE n <= (SELECT seqmax FROM pg_catalog.pg_sequence WHERE seqrelid = 'a_n_seq'::regclass)
HAVING max(n) >= (SELECT last_value FROM a_n_seq);
ALTER TABLE b ALTER COLUMN id DROP DEFAULT;
