
ALTER TYPE mood ADD VALUE 'bored' AFTER 'happy';
-- whimbrel:commit
