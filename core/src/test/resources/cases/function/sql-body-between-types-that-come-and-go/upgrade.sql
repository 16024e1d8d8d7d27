DROP VIEW counted;
DROP FUNCTION feelings();
-- data loss: all rows of felt
DROP TABLE felt;
DROP TYPE moods;
ALTER TYPE mood RENAME TO whimbrel_replaced;
CREATE TYPE mood AS ENUM ('fine', 'glad');
-- data loss: value sad of enum mood
DROP TYPE whimbrel_replaced;
CREATE TABLE diary (
    mood mood
);
CREATE OR REPLACE FUNCTION public.feelings()
 RETURNS bigint
 LANGUAGE sql
 STABLE
BEGIN ATOMIC
 SELECT count(*) AS count
    FROM diary;
END;
COMMENT ON ROUTINE feelings() IS 'How many';
CREATE VIEW counted AS
SELECT feelings() AS n;
