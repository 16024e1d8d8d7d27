ALTER TABLE t RENAME COLUMN id TO id_former;
ALTER TABLE t RENAME COLUMN other TO id;
ALTER TABLE t RENAME COLUMN id_former TO other;
ALTER SEQUENCE t_id_seq RENAME TO t_other_seq;
ALTER TABLE t ALTER COLUMN other DROP IDENTITY;
CREATE SEQUENCE t_other_seq AS smallint;
ALTER TABLE t ALTER COLUMN other DROP NOT NULL;
ALTER TABLE t ALTER COLUMN other SET DEFAULT 64;
-- may fail: if a value of t.id doesn't fit smallint
ALTER TABLE t ALTER COLUMN id TYPE smallint USING 0;
ALTER TABLE t ALTER COLUMN id SET DEFAULT nextval('t_other_seq'::regclass);
LOCK TABLE t IN ACCESS EXCLUSIVE MODE;
UPDATE t
SET id = nextval('t_other_seq'::regclass)
WHERE id IS NULL;
SET CONSTRAINTS ALL IMMEDIATE;
ALTER TABLE t ALTER COLUMN id SET NOT NULL;
ALTER SEQUENCE t_other_seq OWNED BY t.id;
SELECT pg_catalog.setval('t_other_seq'::regclass, max(id))
FROM t
WHERE id <= (SELECT seqmax FROM pg_catalog.pg_sequence WHERE seqrelid = 't_other_seq'::regclass)
HAVING max(id) >= (SELECT last_value FROM t_other_seq);
