ALTER TABLE t4 RENAME COLUMN a TO a_former;
ALTER TABLE t4 RENAME COLUMN "Odd one" TO a;
ALTER TABLE t4 RENAME TO renamed_0;
ALTER TABLE renamed_0 RENAME CONSTRAINT pk_t4 TO pk_t4_former;
ALTER TYPE k1 ADD ATTRIBUTE a1 timestamp without time zone;
LOCK TABLE renamed_0 IN ACCESS EXCLUSIVE MODE;
UPDATE renamed_0
SET a = now()
WHERE a IS NULL;
SET CONSTRAINTS ALL IMMEDIATE;
ALTER TABLE renamed_0 ALTER COLUMN a SET NOT NULL;
ALTER TABLE renamed_0 DROP CONSTRAINT pk_t4_former;
-- may fail: if rows of renamed_0 collide
ALTER TABLE renamed_0 ADD CONSTRAINT pk_t4 PRIMARY KEY (a) WITH (deduplicate_items = 'off', fillfactor = 60);
-- data loss: all values of renamed_0.a_former
ALTER TABLE renamed_0 DROP COLUMN a_former;
