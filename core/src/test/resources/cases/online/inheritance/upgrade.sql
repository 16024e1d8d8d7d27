
ALTER TABLE people ALTER COLUMN name DROP NOT NULL;

ALTER TABLE people ADD CONSTRAINT named CHECK (length(name) > 0) NOT VALID;

-- whimbrel:outside-transaction
-- may fail: if rows of people have equal keys
CREATE UNIQUE INDEX CONCURRENTLY people_pkey ON people (id);

-- whimbrel:transaction
ALTER TABLE people ADD CONSTRAINT people_pkey PRIMARY KEY USING INDEX people_pkey;
-- whimbrel:commit

-- may fail: if a row of people breaks named
ALTER TABLE people VALIDATE CONSTRAINT named;

-- whimbrel:outside-transaction
CREATE INDEX CONCURRENTLY staff_desk_idx ON staff (desk);
