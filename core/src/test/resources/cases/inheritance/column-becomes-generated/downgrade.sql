ALTER TABLE above ALTER COLUMN b DROP EXPRESSION;
ALTER TABLE above ADD COLUMN c integer;
ALTER TABLE above ADD COLUMN d text DEFAULT 'x'::text;
-- data loss: all values of above.e
ALTER TABLE ONLY above DROP COLUMN e;
-- data loss: all values of below.e
ALTER TABLE ONLY below DROP COLUMN e;
-- data loss: all values of last.e
ALTER TABLE last DROP COLUMN e;
ALTER TABLE above ADD COLUMN e text GENERATED ALWAYS AS (lower(d)) STORED;
