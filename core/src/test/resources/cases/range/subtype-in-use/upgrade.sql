ALTER TABLE stays ALTER COLUMN during DROP DEFAULT;
ALTER TABLE stays ALTER COLUMN past TYPE text;
DROP INDEX stays_during;
DROP VIEW open_stays;
ALTER TABLE stays DROP CONSTRAINT no_overlap;
ALTER TABLE stays DROP CONSTRAINT not_empty;
ALTER TABLE stays ALTER COLUMN during TYPE text;
DROP TYPE span;
CREATE TYPE span AS RANGE (subtype = bigint);
-- may fail: if a value of stays.during doesn't fit span
ALTER TABLE stays ALTER COLUMN during TYPE span USING during::span;
ALTER TABLE stays ALTER COLUMN during SET DEFAULT span((1)::bigint, (2)::bigint);
-- may fail: if a value of stays.past doesn't fit span[]
ALTER TABLE stays ALTER COLUMN past TYPE span[] USING past::span[];
-- may fail: if a row of stays doesn't fit
ALTER TABLE stays ADD CONSTRAINT not_empty CHECK (NOT isempty(during));
-- may fail: if rows of stays collide
ALTER TABLE stays ADD CONSTRAINT no_overlap EXCLUDE USING gist (during WITH &&);
CREATE VIEW open_stays AS
SELECT id,
    during
   FROM stays
  WHERE upper_inf(during);
COMMENT ON VIEW open_stays IS 'Still here';
CREATE INDEX stays_during ON stays USING gist (during);
