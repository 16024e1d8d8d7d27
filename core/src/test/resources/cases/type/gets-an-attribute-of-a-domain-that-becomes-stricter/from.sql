CREATE DOMAIN d AS timestamptz CONSTRAINT c2 CHECK (VALUE::text <> 'no');
CREATE TYPE k AS (a integer);
CREATE TABLE t (a k);
