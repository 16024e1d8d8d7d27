CREATE VIEW large AS
SELECT id,
    a AS amount
   FROM t
  WHERE a > 100;
COMMENT ON VIEW large IS 'It''s large';
COMMENT ON COLUMN large.amount IS 'Amount';
