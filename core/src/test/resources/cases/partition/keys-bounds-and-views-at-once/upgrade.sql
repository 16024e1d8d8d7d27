ALTER TABLE b DETACH PARTITION b1;
ALTER TABLE b2 DETACH PARTITION b2a;
ALTER PUBLICATION pu ADD TABLE ONLY b1;
ALTER PUBLICATION pu DROP TABLE ONLY b;
DROP STATISTICS st;
DROP INDEX bi;
ALTER TABLE b ALTER COLUMN a_code TYPE text;
-- may fail: if rows of b collide
ALTER TABLE b ADD CONSTRAINT b_id_a_code_key UNIQUE (id, a_code);
DROP INDEX b2a_a_id_a_code_idx;
DROP INDEX b1_a_id_a_code_idx;
DROP VIEW bv;
ALTER TABLE a ALTER COLUMN code TYPE text;
ALTER TABLE b ALTER CONSTRAINT b_a_code_fkey DEFERRABLE;
ALTER TABLE b2a DROP CONSTRAINT b_a_id_fkey;
ALTER TABLE b2a DROP CONSTRAINT b_a_code_fkey;
ALTER TABLE b2a ALTER COLUMN a_code TYPE text;
ALTER TABLE b2a DROP CONSTRAINT nn;
ALTER TABLE b2a DROP CONSTRAINT b2a_id_a_id_key;
ALTER TABLE b2a ALTER COLUMN a_id TYPE bigint;
ALTER TABLE b1 DROP CONSTRAINT b_a_id_fkey;
ALTER TABLE b1 DROP CONSTRAINT b_a_code_fkey;
ALTER TABLE b1 ALTER COLUMN a_code TYPE text;
ALTER TABLE b1 DROP CONSTRAINT nn;
ALTER TABLE b1 DROP CONSTRAINT b1_id_a_id_key;
ALTER TABLE b1 ALTER COLUMN a_id TYPE bigint;
ALTER TABLE b DROP CONSTRAINT b_a_id_fkey;
ALTER TABLE a ALTER COLUMN id TYPE bigint;
ALTER TABLE b DROP CONSTRAINT nn;
-- may fail: if a row of b1 doesn't fit
ALTER TABLE b1 ADD CONSTRAINT nn CHECK (a_id > 1);
-- may fail: if a row of b2a doesn't fit
ALTER TABLE b2a ADD CONSTRAINT nn CHECK (a_id > 1);
ALTER TABLE b DROP CONSTRAINT b_id_a_id_key;
ALTER TABLE b ALTER COLUMN a_id TYPE bigint;
-- may fail: if a row of b doesn't fit
ALTER TABLE b ADD CONSTRAINT nn CHECK (a_id > 1);
-- may fail: if a row of b points to nothing
ALTER TABLE b ADD CONSTRAINT b_a_id_fkey FOREIGN KEY (a_id) REFERENCES a(id) ON DELETE CASCADE;
CREATE TABLE b2b PARTITION OF b2 DEFAULT;
CREATE VIEW bv WITH (check_option = 'local', security_barrier = false) AS
SELECT id,
    a_id,
    a_code AS code
   FROM b;
CREATE INDEX bi ON b (a_code) INCLUDE (a_id);
CREATE STATISTICS public.st (dependencies) ON a_code, a_id FROM b;
-- may fail: if a row of b1 is out of its bounds
ALTER TABLE b ATTACH PARTITION b1 FOR VALUES IN (1, 3);
-- may fail: if a row of b2a is out of its bounds
ALTER TABLE b2 ATTACH PARTITION b2a FOR VALUES FROM (10) TO (30);
