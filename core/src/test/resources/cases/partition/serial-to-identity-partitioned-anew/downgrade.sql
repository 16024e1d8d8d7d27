LOCK TABLE m2 IN ACCESS EXCLUSIVE MODE;
CREATE UNLOGGED TABLE m2_rows AS TABLE m2;
DROP TABLE m2;
CREATE SEQUENCE m2_b_seq;
CREATE TABLE m2 (
    k integer,
    b bigint DEFAULT nextval('m2_b_seq'::regclass) NOT NULL
);
ALTER SEQUENCE m2_b_seq OWNED BY m2.b;
-- may fail: if no partition of m2 takes a row, or rows collide
INSERT INTO m2 (k, b) OVERRIDING SYSTEM VALUE SELECT k, b FROM m2_rows;
SET CONSTRAINTS ALL IMMEDIATE;
DROP TABLE m2_rows;
SELECT pg_catalog.setval('m2_b_seq'::regclass, max(b))
FROM m2
WHERE b <= (SELECT seqmax FROM pg_catalog.pg_sequence WHERE seqrelid = 'm2_b_seq'::regclass)
HAVING max(b) >= (SELECT last_value FROM m2_b_seq);
