CREATE VIEW v AS
SELECT p
   FROM t x(p, b, c);
