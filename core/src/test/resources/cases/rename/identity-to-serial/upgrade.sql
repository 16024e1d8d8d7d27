ALTER TABLE t1 RENAME COLUMN id TO number;
ALTER TABLE t1 RENAME TO people;
ALTER SEQUENCE t1_id_seq RENAME TO people_number_seq;
CREATE SEQUENCE t1_id_seq AS integer;
ALTER TABLE people ALTER COLUMN number DROP IDENTITY;
ALTER TABLE people ALTER COLUMN number SET DEFAULT nextval('t1_id_seq'::regclass);
ALTER SEQUENCE t1_id_seq OWNED BY people.number;
SELECT pg_catalog.setval('t1_id_seq', max(number)) FROM people HAVING max(number) >= (SELECT last_value FROM t1_id_seq);
