
ALTER TYPE mood ADD VALUE 'happy';
-- whimbrel:commit
