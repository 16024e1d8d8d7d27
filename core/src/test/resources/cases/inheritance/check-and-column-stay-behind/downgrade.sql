CREATE OR REPLACE FUNCTION public.is_short(text)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
RETURN (length($1) < 10);
ALTER TABLE item ADD COLUMN name text;
-- may fail: if a row of item doesn't fit
ALTER TABLE item ADD CONSTRAINT name_short CHECK (is_short(name));
CREATE TABLE named (
    id bigint,
    name text,
    CONSTRAINT name_short CHECK (is_short(name))
);
ALTER TABLE item INHERIT named;
