ALTER TABLE t ALTER COLUMN status DROP DEFAULT;
ALTER TABLE t ALTER COLUMN status TYPE text USING case status when 0 then 'new' else 'done' end;
ALTER TABLE t ALTER COLUMN status SET DEFAULT 'new'::text;
ALTER TABLE t ALTER COLUMN at DROP DEFAULT;
-- data loss: the instant, unless the session has the time zone that was meant in the values of t.at
ALTER TABLE t ALTER COLUMN at TYPE timestamp with time zone;
ALTER TABLE t ALTER COLUMN at SET DEFAULT now();
LOCK TABLE t IN ACCESS EXCLUSIVE MODE;
UPDATE t
SET at = now()
WHERE at IS NULL;
SET CONSTRAINTS ALL IMMEDIATE;
ALTER TABLE t ALTER COLUMN at SET NOT NULL;
