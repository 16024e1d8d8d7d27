CREATE SEQUENCE s.t_id_seq AS integer;
ALTER TABLE s.t ALTER COLUMN id SET DEFAULT nextval('s.t_id_seq'::regclass);
ALTER SEQUENCE s.t_id_seq OWNED BY s.t.id;
SELECT pg_catalog.setval('s.t_id_seq'::regclass, max(id))
FROM s.t
WHERE id <= (SELECT seqmax FROM pg_catalog.pg_sequence WHERE seqrelid = 's.t_id_seq'::regclass)
HAVING max(id) >= (SELECT last_value FROM s.t_id_seq);
-- data loss: how far t_id_seq has counted
DROP SEQUENCE t_id_seq;
ALTER TABLE s.t SET SCHEMA public;
