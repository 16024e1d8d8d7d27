-- data loss: all values of u.m
ALTER TABLE u DROP COLUMN m;
CREATE OR REPLACE VIEW of_another AS
SELECT x.p,
    t.c
   FROM u x(p, q),
    t;
