ALTER TABLE above ADD COLUMN y integer;
ALTER TABLE above ALTER COLUMN y SET DEFAULT 5;
UPDATE above
SET y = 5
WHERE y IS NULL;
SET CONSTRAINTS ALL IMMEDIATE;
ALTER TABLE above ALTER COLUMN y SET NOT NULL;
ALTER TABLE base ALTER COLUMN c TYPE text;
ALTER TABLE parted ALTER COLUMN c TYPE text;
ALTER TABLE parted ALTER COLUMN p TYPE text;
ALTER TABLE parent ALTER COLUMN x TYPE bigint;
-- may fail: if a value of base.c doesn't fit child[]
ALTER TABLE base ALTER COLUMN c TYPE child[] USING c::child[];
-- may fail: if a value of parted.c doesn't fit child
ALTER TABLE parted ALTER COLUMN c TYPE child USING c::child;
-- may fail: if a value of parted.p doesn't fit parent[]
ALTER TABLE parted ALTER COLUMN p TYPE parent[] USING p::parent[];
