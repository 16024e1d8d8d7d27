CREATE TYPE e1 AS ENUM ('b');
ALTER TABLE renamed_1 ALTER COLUMN renamed_0 DROP EXPRESSION;
-- may fail: if a value of renamed_1.renamed_0 doesn't fit e1
ALTER TABLE renamed_1 ALTER COLUMN renamed_0 TYPE e1 USING renamed_0::e1;
ALTER TABLE renamed_1 RENAME TO t3;
ALTER TABLE t3 RENAME COLUMN renamed_2 TO other_id;
ALTER TABLE t3 RENAME COLUMN renamed_0 TO d;
