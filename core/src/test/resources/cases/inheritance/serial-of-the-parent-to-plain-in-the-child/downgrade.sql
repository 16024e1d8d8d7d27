CREATE SEQUENCE t1_id_seq AS integer;
ALTER TABLE t1 ADD COLUMN id integer DEFAULT nextval('t1_id_seq'::regclass);
LOCK TABLE t1 IN ACCESS EXCLUSIVE MODE;
UPDATE t1
SET id = nextval('t1_id_seq'::regclass)
WHERE id IS NULL;
SET CONSTRAINTS ALL IMMEDIATE;
ALTER TABLE t1 ALTER COLUMN id SET NOT NULL;
ALTER SEQUENCE t1_id_seq OWNED BY t1.id;
SELECT pg_catalog.setval('t1_id_seq'::regclass, max(id))
FROM t1
WHERE id <= (SELECT seqmax FROM pg_catalog.pg_sequence WHERE seqrelid = 't1_id_seq'::regclass)
HAVING max(id) >= (SELECT last_value FROM t1_id_seq);
ALTER TABLE h1 ALTER COLUMN id SET DEFAULT nextval('t1_id_seq'::regclass);
