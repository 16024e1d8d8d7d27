CREATE SEQUENCE t2_id_seq;
ALTER TABLE t2 ADD COLUMN id bigint DEFAULT nextval('t2_id_seq'::regclass);
LOCK TABLE t2 IN ACCESS EXCLUSIVE MODE;
UPDATE t2
SET id = nextval('t2_id_seq'::regclass)
WHERE id IS NULL;
SET CONSTRAINTS ALL IMMEDIATE;
ALTER TABLE t2 ALTER COLUMN id SET NOT NULL;
ALTER SEQUENCE t2_id_seq OWNED BY t2.id;
SELECT pg_catalog.setval('t2_id_seq'::regclass, max(id))
FROM t2
WHERE id <= (SELECT seqmax FROM pg_catalog.pg_sequence WHERE seqrelid = 't2_id_seq'::regclass)
HAVING max(id) >= (SELECT last_value FROM t2_id_seq);
ALTER TABLE h1 ALTER COLUMN id SET DEFAULT nextval('t2_id_seq'::regclass);
