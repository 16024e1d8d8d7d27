
-- long lock: rewrites people, and nobody reads or writes it meanwhile
ALTER TABLE people ADD COLUMN code uuid DEFAULT gen_random_uuid() NOT NULL;
