LOCK TABLE a IN ACCESS EXCLUSIVE MODE;
CREATE UNLOGGED TABLE a_rows AS TABLE a;
DROP TABLE a;
CREATE TABLE a (
    id integer NOT NULL,
    k integer,
    CONSTRAINT a_pkey PRIMARY KEY (id),
    CONSTRAINT a_k_fkey FOREIGN KEY (k) REFERENCES a(id)
) PARTITION BY RANGE (id);
CREATE TABLE a2 PARTITION OF a FOR VALUES FROM (10) TO (20);
-- may fail: if a row of a1 is out of its bounds
ALTER TABLE a ATTACH PARTITION a1 FOR VALUES FROM (0) TO (10);
-- may fail: if no partition of a takes a row, or rows collide
INSERT INTO a (id, k) OVERRIDING SYSTEM VALUE SELECT id, k FROM a_rows;
SET CONSTRAINTS ALL IMMEDIATE;
DROP TABLE a_rows;
