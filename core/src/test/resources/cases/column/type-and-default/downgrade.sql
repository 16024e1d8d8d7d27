ALTER TABLE t ALTER COLUMN status DROP DEFAULT;
-- may fail: if a value of t.status doesn't fit integer
ALTER TABLE t ALTER COLUMN status TYPE integer USING case status when 'new' then 0 else 1 end;
ALTER TABLE t ALTER COLUMN status SET DEFAULT 0;
ALTER TABLE t ALTER COLUMN at DROP DEFAULT;
ALTER TABLE t ALTER COLUMN at DROP NOT NULL;
-- data loss: the instant, unless the session has the time zone that was meant in the values of t.at
ALTER TABLE t ALTER COLUMN at TYPE timestamp without time zone;
ALTER TABLE t ALTER COLUMN at SET DEFAULT now();
