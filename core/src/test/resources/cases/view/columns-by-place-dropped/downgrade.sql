CREATE VIEW v AS
SELECT q
   FROM t x(p, q);
