ALTER TABLE h ALTER COLUMN v TYPE text;
ALTER TABLE t ALTER COLUMN b DROP DEFAULT;
ALTER TABLE r ALTER COLUMN x TYPE bigint;
-- may fail: if a value of h.v doesn't fit r
ALTER TABLE h ALTER COLUMN v TYPE r USING v::r;
ALTER TABLE t ALTER COLUMN b SET DEFAULT (ROW((1)::bigint, NULL::text, (2)::bigint)::r).x;
