ALTER TABLE t1 RENAME COLUMN id TO number;
ALTER TABLE t1 RENAME TO people;
ALTER SEQUENCE t1_id_seq RENAME TO people_number_seq;
CREATE SEQUENCE t1_id_seq AS integer;
ALTER TABLE people ALTER COLUMN number DROP IDENTITY;
ALTER TABLE people ALTER COLUMN number SET DEFAULT nextval('t1_id_seq'::regclass);
ALTER SEQUENCE t1_id_seq OWNED BY people.number;
SELECT pg_catalog.setval('t1_id_seq'::regclass, max(number))
FROM people
WHERE number <= (SELECT seqmax FROM pg_catalog.pg_sequence WHERE seqrelid = 't1_id_seq'::regclass)
HAVING max(number) >= (SELECT last_value FROM t1_id_seq);
