ALTER TABLE t4 ALTER COLUMN "Odd one" DROP DEFAULT;
-- data loss: all values of t4.Odd one
ALTER TABLE t4 DROP COLUMN "Odd one";
DROP FUNCTION f3();
