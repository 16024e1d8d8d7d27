ALTER TABLE t4 RENAME COLUMN id TO id_former;
ALTER TABLE t4 RENAME COLUMN "Odd one" TO id;
ALTER SEQUENCE "t4_Odd one_seq" RENAME TO t4_id_seq1;
CREATE SEQUENCE "t4_Odd one_seq" AS smallint;
-- data loss: all values of t4.id_former
ALTER TABLE t4 DROP COLUMN id_former;
ALTER TABLE t4 ALTER COLUMN id DROP IDENTITY;
ALTER TABLE t4 ALTER COLUMN id SET DEFAULT nextval('"t4_Odd one_seq"'::regclass);
ALTER SEQUENCE "t4_Odd one_seq" OWNED BY t4.id;
SELECT pg_catalog.setval('"t4_Odd one_seq"'::regclass, max(id))
FROM t4
WHERE id <= (SELECT seqmax FROM pg_catalog.pg_sequence WHERE seqrelid = '"t4_Odd one_seq"'::regclass)
HAVING max(id) >= (SELECT last_value FROM "t4_Odd one_seq");
