LOCK TABLE m IN ACCESS EXCLUSIVE MODE;
CREATE UNLOGGED TABLE m_rows AS TABLE m;
DROP TABLE m;
CREATE TABLE m (
    k integer,
    b bigint NOT NULL
);
-- may fail: if no partition of m takes a row, or rows collide
INSERT INTO m (k, b) OVERRIDING SYSTEM VALUE SELECT k, b FROM m_rows;
SET CONSTRAINTS ALL IMMEDIATE;
DROP TABLE m_rows;
