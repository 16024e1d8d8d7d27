CREATE COLLATION co2 (provider = libc, locale = 'C');
LOCK TABLE m1 IN ACCESS EXCLUSIVE MODE;
CREATE UNLOGGED TABLE m1_rows AS TABLE m1;
DROP TABLE m1;
CREATE TABLE m1 (
    k integer,
    a character varying(20) COLLATE co2
) PARTITION BY LIST (k);
CREATE TABLE m1_1 PARTITION OF m1 FOR VALUES IN (1, 2);
-- may fail: if no partition of m1 takes a row, or rows collide
INSERT INTO m1 (k, a) OVERRIDING SYSTEM VALUE SELECT k, a FROM m1_rows;
SET CONSTRAINTS ALL IMMEDIATE;
DROP TABLE m1_rows;
