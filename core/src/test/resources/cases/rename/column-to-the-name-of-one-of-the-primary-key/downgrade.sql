-- data loss: attribute a1 of every k1
ALTER TYPE k1 DROP ATTRIBUTE a1;
ALTER TABLE renamed_0 ADD COLUMN a_former k1 DEFAULT ROW((76)::bigint)::k1 NOT NULL;
ALTER TABLE renamed_0 DROP CONSTRAINT pk_t4;
ALTER TABLE renamed_0 ALTER COLUMN a DROP NOT NULL;
-- may fail: if rows of renamed_0 collide
ALTER TABLE renamed_0 ADD CONSTRAINT pk_t4_former PRIMARY KEY (a_former) WITH (deduplicate_items = 'off', fillfactor = 60);
ALTER TABLE renamed_0 RENAME CONSTRAINT pk_t4_former TO pk_t4;
ALTER TABLE renamed_0 RENAME TO t4;
ALTER TABLE t4 RENAME COLUMN a TO "Odd one";
ALTER TABLE t4 RENAME COLUMN a_former TO a;
