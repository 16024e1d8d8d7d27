ALTER TABLE t1 RENAME COLUMN id TO id_former;
ALTER TABLE t1 RENAME COLUMN c TO id;
ALTER TABLE t1 RENAME COLUMN id_former TO c;
ALTER SEQUENCE t1_id_seq RENAME TO t1_c_seq1;
CREATE SEQUENCE t1_id_seq AS integer;
ALTER TABLE t1 ALTER COLUMN c DROP IDENTITY;
ALTER TABLE t1 ALTER COLUMN c SET DEFAULT nextval('t1_id_seq'::regclass);
ALTER SEQUENCE t1_id_seq OWNED BY t1.c;
SELECT pg_catalog.setval('t1_id_seq'::regclass, max(c))
FROM t1
WHERE c <= (SELECT seqmax FROM pg_catalog.pg_sequence WHERE seqrelid = 't1_id_seq'::regclass)
HAVING max(c) >= (SELECT last_value FROM t1_id_seq);
