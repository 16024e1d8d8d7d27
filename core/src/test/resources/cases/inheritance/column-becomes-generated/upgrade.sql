ALTER TABLE ONLY above DROP COLUMN e;
ALTER TABLE ONLY below DROP COLUMN e;
ALTER TABLE last DROP COLUMN e;
-- data loss: all values of above.d
ALTER TABLE ONLY above DROP COLUMN d;
-- data loss: all values of below.d
ALTER TABLE ONLY below DROP COLUMN d;
-- data loss: all values of last.d
ALTER TABLE last DROP COLUMN d;
ALTER TABLE above ADD COLUMN e integer;
-- data loss: all values of above.c
ALTER TABLE ONLY above DROP COLUMN c;
-- data loss: all values of below.c
ALTER TABLE ONLY below DROP COLUMN c;
-- data loss: all values of above.b
ALTER TABLE ONLY above DROP COLUMN b;
-- data loss: all values of below.b
ALTER TABLE ONLY below DROP COLUMN b;
-- data loss: all values of last.b
ALTER TABLE last DROP COLUMN b;
ALTER TABLE above ADD COLUMN b bigint GENERATED ALWAYS AS ((a * 2)) STORED;
