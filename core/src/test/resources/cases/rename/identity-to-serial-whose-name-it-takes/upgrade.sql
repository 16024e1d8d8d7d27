ALTER TABLE t RENAME COLUMN id TO x;
ALTER SEQUENCE t_id_seq RENAME TO t_x_seq;
ALTER TABLE t ALTER COLUMN x DROP IDENTITY;
CREATE SEQUENCE t_x_seq AS integer;
ALTER TABLE t ALTER COLUMN x SET DEFAULT nextval('t_x_seq'::regclass);
ALTER SEQUENCE t_x_seq OWNED BY t.x;
SELECT pg_catalog.setval('t_x_seq', max(x)) FROM t HAVING max(x) >= (SELECT last_value FROM t_x_seq);
