ALTER TABLE parent ADD COLUMN code integer;
LOCK TABLE parent IN ACCESS EXCLUSIVE MODE;
UPDATE parent
SET code = 0
WHERE code IS NULL;
SET CONSTRAINTS ALL IMMEDIATE;
ALTER TABLE parent ALTER COLUMN code SET NOT NULL;
-- may fail: if rows of parent have equal keys
CREATE UNIQUE INDEX parent_code ON parent (code);
ALTER TABLE parent REPLICA IDENTITY USING INDEX parent_code;
