-- data loss: the large objects, whose numbers are not their content, of t.body
-- may fail: if a value of t.body doesn't fit text
ALTER TABLE t ALTER COLUMN body TYPE text;
