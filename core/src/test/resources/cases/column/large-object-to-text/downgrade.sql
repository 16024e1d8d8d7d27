-- may fail: if a value of t.body doesn't fit oid
ALTER TABLE t ALTER COLUMN body TYPE oid USING body::oid;
