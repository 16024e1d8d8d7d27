ALTER TABLE t2 RENAME TO t2_former;
ALTER TABLE t3 RENAME TO t2;
ALTER SEQUENCE t2_id_seq RENAME TO t2_former_id_seq;
ALTER SEQUENCE t3_id_seq RENAME TO t2_id_seq;
CREATE SEQUENCE t3_id_seq AS integer;
-- data loss: all rows of t2_former
DROP TABLE t2_former;
ALTER TABLE t2 ALTER COLUMN id DROP IDENTITY;
ALTER TABLE t2 ALTER COLUMN id SET DEFAULT nextval('t3_id_seq'::regclass);
ALTER SEQUENCE t3_id_seq OWNED BY t2.id;
SELECT pg_catalog.setval('t3_id_seq'::regclass, max(id))
FROM t2
WHERE id <= (SELECT seqmax FROM pg_catalog.pg_sequence WHERE seqrelid = 't3_id_seq'::regclass)
HAVING max(id) >= (SELECT last_value FROM t3_id_seq);
