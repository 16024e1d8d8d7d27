-- data loss: attribute b of every k
ALTER TYPE k DROP ATTRIBUTE b;
-- may fail: if a column of d holds a value that isn't allowed
ALTER DOMAIN d ADD CONSTRAINT c2 CHECK (VALUE::text <> 'no'::text);
CREATE TABLE t (
    a k
);
ALTER DOMAIN d DROP CONSTRAINT c1;
