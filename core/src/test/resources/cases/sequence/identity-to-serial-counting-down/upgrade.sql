ALTER TABLE t ALTER COLUMN id DROP IDENTITY;
CREATE SEQUENCE t_id_seq AS integer INCREMENT BY -1;
ALTER TABLE t ALTER COLUMN id SET DEFAULT nextval('t_id_seq'::regclass);
ALTER SEQUENCE t_id_seq OWNED BY t.id;
SELECT pg_catalog.setval('t_id_seq'::regclass, min(id))
FROM t
WHERE id >= (SELECT seqmin FROM pg_catalog.pg_sequence WHERE seqrelid = 't_id_seq'::regclass)
HAVING min(id) <= (SELECT last_value FROM t_id_seq);
