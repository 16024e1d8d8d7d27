ALTER TABLE t RENAME COLUMN id TO x;
ALTER SEQUENCE t_id_seq RENAME TO t_x_seq;
ALTER TABLE t ALTER COLUMN x DROP IDENTITY;
CREATE SEQUENCE t_x_seq AS integer;
ALTER TABLE t ALTER COLUMN x SET DEFAULT nextval('t_x_seq'::regclass);
ALTER SEQUENCE t_x_seq OWNED BY t.x;
SELECT pg_catalog.setval('t_x_seq'::regclass, max(x))
FROM t
WHERE x <= (SELECT seqmax FROM pg_catalog.pg_sequence WHERE seqrelid = 't_x_seq'::regclass)
HAVING max(x) >= (SELECT last_value FROM t_x_seq);
