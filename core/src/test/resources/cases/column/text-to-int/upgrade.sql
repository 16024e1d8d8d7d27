ALTER TABLE t ALTER COLUMN n DROP DEFAULT;
-- may fail: if a value of t.n doesn't fit integer
ALTER TABLE t ALTER COLUMN n TYPE integer USING trim(n)::int;
ALTER TABLE t ALTER COLUMN n SET DEFAULT 7;
-- may fail: if a value of t.m doesn't fit integer
ALTER TABLE t ALTER COLUMN m TYPE integer USING m::integer;
