ALTER TABLE below ALTER COLUMN a DROP DEFAULT;
ALTER TABLE last ALTER COLUMN a DROP DEFAULT;
-- data loss: all values of above.a
ALTER TABLE ONLY above DROP COLUMN a;
-- data loss: all values of below.a
ALTER TABLE ONLY below DROP COLUMN a;
-- data loss: all values of last.a
ALTER TABLE last DROP COLUMN a;
