-- may fail: if a value of t.b doesn't fit words[]
ALTER TABLE t ALTER COLUMN b TYPE words[] USING b::text::words[];
