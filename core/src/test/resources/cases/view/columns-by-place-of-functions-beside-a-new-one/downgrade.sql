DROP VIEW w;
DROP VIEW v;
-- data loss: all values of t.c
ALTER TABLE t DROP COLUMN c;
CREATE OR REPLACE VIEW o AS
SELECT q,
    n
   FROM all_t() WITH ORDINALITY x(p, q, n);
CREATE VIEW v AS
SELECT q,
    n
   FROM all_t() WITH ORDINALITY x(p, q, n);
CREATE VIEW w AS
SELECT q
   FROM all_t() x(p, q);
