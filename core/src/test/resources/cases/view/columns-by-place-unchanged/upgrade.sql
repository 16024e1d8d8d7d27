ALTER TABLE u ADD COLUMN m integer;
CREATE OR REPLACE VIEW of_another AS
SELECT x.p,
    t.c
   FROM u x(p, q, m),
    t;
