LOCK TABLE a1 IN ACCESS EXCLUSIVE MODE;
CREATE UNLOGGED TABLE a1_rows AS TABLE a1;
DROP TABLE a1;
CREATE TABLE a1 PARTITION OF a FOR VALUES FROM ('2020-01-01') TO ('2021-01-01');
-- may fail: if no partition of a1 takes a row, or rows collide
INSERT INTO a1 (id, at, note) OVERRIDING SYSTEM VALUE SELECT id, at, note FROM a1_rows;
SET CONSTRAINTS ALL IMMEDIATE;
DROP TABLE a1_rows;
-- may fail: if a value of a.id doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE a IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM a
    WHERE id::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'a.id can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE a ALTER COLUMN id TYPE integer;
LOCK TABLE a1 IN ACCESS EXCLUSIVE MODE;
CREATE UNLOGGED TABLE a1_rows AS TABLE a1;
DROP TABLE a1;
CREATE TABLE a1 PARTITION OF a FOR VALUES FROM ('2020-01-01') TO ('2021-01-01') PARTITION BY HASH (id);
CREATE TABLE a1x PARTITION OF a1 FOR VALUES WITH (modulus 2, remainder 0);
ALTER TABLE a1x REPLICA IDENTITY USING INDEX a1x_id_at_key;
ALTER TABLE a1x CLUSTER ON a1x_id_at_key;
CREATE TABLE a1y PARTITION OF a1 FOR VALUES WITH (modulus 2, remainder 1);
ALTER TABLE a1y REPLICA IDENTITY FULL;
-- may fail: if no partition of a1 takes a row, or rows collide
INSERT INTO a1 (id, at, note) OVERRIDING SYSTEM VALUE SELECT id, at, note FROM a1_rows;
SET CONSTRAINTS ALL IMMEDIATE;
DROP TABLE a1_rows;
