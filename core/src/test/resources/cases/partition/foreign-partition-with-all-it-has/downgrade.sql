ALTER TABLE ev DETACH PARTITION ev_high;
DROP VIEW all_of;
LOCK TABLE ev IN ACCESS EXCLUSIVE MODE;
CREATE UNLOGGED TABLE ev_rows AS TABLE ev;
DROP TABLE ev;
CREATE TABLE ev (
    id bigint NOT NULL,
    at date DEFAULT now() NOT NULL,
    note text,
    more text
);
-- may fail: if no partition of ev takes a row, or rows collide
INSERT INTO ev (id, at, note, more) OVERRIDING SYSTEM VALUE SELECT id, at, note, more FROM ev_rows;
SET CONSTRAINTS ALL IMMEDIATE;
DROP TABLE ev_rows;
-- may fail: if a value of ev.id doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE ev IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM ev
    WHERE id::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'ev.id can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE ev ALTER COLUMN id TYPE integer;
ALTER TABLE ev ADD COLUMN twice integer GENERATED ALWAYS AS (id * 2) STORED;
COMMENT ON COLUMN ev_high.note IS 'far';
ALTER FOREIGN TABLE ev_high OPTIONS (SET t 'high');
DROP VIEW of_high;
ALTER FOREIGN TABLE ev_high ALTER COLUMN id TYPE integer;
ALTER FOREIGN TABLE ev_high ADD COLUMN twice integer GENERATED ALWAYS AS (id * 2) STORED;
CREATE VIEW of_high AS
SELECT id,
    note
   FROM ev_high
  WHERE id > 5;
ALTER FOREIGN TABLE ev_high DROP COLUMN more;
ALTER TABLE ev_high DROP CONSTRAINT nonneg;
-- data loss: all values of ev.more
ALTER TABLE ev DROP COLUMN more;
LOCK TABLE ev IN ACCESS EXCLUSIVE MODE;
CREATE UNLOGGED TABLE ev_rows AS TABLE ev;
DROP TABLE ev;
CREATE TABLE ev (
    id integer NOT NULL,
    at date DEFAULT now() NOT NULL,
    note text,
    twice integer GENERATED ALWAYS AS (id * 2) STORED,
    CONSTRAINT short CHECK (length(note) < 9)
) PARTITION BY RANGE (id);
CREATE TABLE ev_low PARTITION OF ev FOR VALUES FROM (1) TO (100);
CREATE VIEW all_of AS
SELECT id,
    at,
    note,
    twice
   FROM ev;
CREATE STATISTICS public.st ON at, id FROM ev_low;
-- may fail: if no partition of ev takes a row, or rows collide
INSERT INTO ev (id, at, note) OVERRIDING SYSTEM VALUE SELECT id, at, note FROM ev_rows;
SET CONSTRAINTS ALL IMMEDIATE;
DROP TABLE ev_rows;
ALTER TABLE ev ATTACH PARTITION ev_high FOR VALUES FROM (100) TO (200);
CREATE TRIGGER tr AFTER INSERT ON ev FOR EACH ROW EXECUTE FUNCTION f();
ALTER PUBLICATION p ADD TABLE ONLY ev_low;
ALTER TABLE ev_high DISABLE TRIGGER tr;
