ALTER TABLE t3 RENAME COLUMN d TO renamed_0;
ALTER TABLE t3 RENAME COLUMN other_id TO renamed_2;
ALTER TABLE t3 RENAME TO renamed_1;
-- data loss: all values of renamed_1.renamed_0
ALTER TABLE renamed_1 DROP COLUMN renamed_0;
DROP TYPE e1;
ALTER TABLE renamed_1 ADD COLUMN renamed_0 character varying GENERATED ALWAYS AS ((renamed_2 || 'x'::text)) STORED NOT NULL;
