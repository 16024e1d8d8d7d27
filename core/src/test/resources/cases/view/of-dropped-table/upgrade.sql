CREATE OR REPLACE VIEW v AS
SELECT id,
    n
   FROM b;
-- data loss: all rows of a
DROP TABLE a;
