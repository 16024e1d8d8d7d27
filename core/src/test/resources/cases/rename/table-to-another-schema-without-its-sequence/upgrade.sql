ALTER TABLE t SET SCHEMA s;
CREATE SEQUENCE t_id_seq AS integer;
ALTER TABLE s.t ALTER COLUMN id SET DEFAULT nextval('t_id_seq'::regclass);
SELECT pg_catalog.setval('t_id_seq'::regclass, max(id))
FROM s.t
WHERE id <= (SELECT seqmax FROM pg_catalog.pg_sequence WHERE seqrelid = 't_id_seq'::regclass)
HAVING max(id) >= (SELECT last_value FROM t_id_seq);
-- data loss: how far s.t_id_seq has counted
DROP SEQUENCE s.t_id_seq;
