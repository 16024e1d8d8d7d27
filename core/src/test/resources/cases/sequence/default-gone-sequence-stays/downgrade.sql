ALTER TABLE t ALTER COLUMN id SET DEFAULT nextval('t_id_seq'::regclass);
ALTER SEQUENCE t_id_seq OWNED BY t.id;
SELECT pg_catalog.setval('t_id_seq', max(id)) FROM t HAVING max(id) >= (SELECT last_value FROM t_id_seq);
