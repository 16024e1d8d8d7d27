ALTER TABLE t ADD COLUMN c integer;
CREATE OR REPLACE VIEW o AS
SELECT q,
    n
   FROM all_t() WITH ORDINALITY x(p, q, r, n);
CREATE OR REPLACE VIEW v AS
SELECT q,
    n,
    r
   FROM all_t() WITH ORDINALITY x(p, q, r, n);
CREATE OR REPLACE VIEW w AS
SELECT q,
    r
   FROM all_t() x(p, q, r);
