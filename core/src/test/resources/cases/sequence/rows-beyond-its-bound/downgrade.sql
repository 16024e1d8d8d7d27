ALTER TABLE invoice ALTER COLUMN id DROP DEFAULT;
ALTER TABLE invoice ALTER COLUMN depth DROP DEFAULT;
ALTER TABLE invoice ALTER COLUMN level DROP IDENTITY;
ALTER TABLE invoice ALTER COLUMN number DROP IDENTITY;
-- data loss: how far up has counted
DROP SEQUENCE up;
-- data loss: how far down has counted
DROP SEQUENCE down;
