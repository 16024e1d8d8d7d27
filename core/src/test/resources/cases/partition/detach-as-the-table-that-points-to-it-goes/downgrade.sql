-- may fail: if a row of a11 is out of its bounds
ALTER TABLE a1 ATTACH PARTITION a11 FOR VALUES IN (1);
CREATE TABLE c (
    k integer,
    CONSTRAINT cf FOREIGN KEY (k) REFERENCES a(k)
);
