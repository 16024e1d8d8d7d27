ALTER PUBLICATION pb1 DROP TABLE ONLY t2;
-- may fail: if a value of t2.b doesn't fit timestamp with time zone
ALTER TABLE t2 ALTER COLUMN b TYPE timestamp with time zone USING b::timestamptz;
CREATE TABLE h2 () INHERITS (t2);
ALTER PUBLICATION pb1 ADD TABLE ONLY h2 (b);
ALTER PUBLICATION pb1 ADD TABLE ONLY t2 (b);
