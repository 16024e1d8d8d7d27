ALTER TABLE ev DETACH PARTITION ev_high;
DROP VIEW all_of;
LOCK TABLE ev IN ACCESS EXCLUSIVE MODE;
CREATE UNLOGGED TABLE ev_rows AS TABLE ev;
DROP TABLE ev;
CREATE TABLE ev (
    id integer NOT NULL,
    at date DEFAULT now() NOT NULL,
    note text,
    twice integer GENERATED ALWAYS AS (id * 2) STORED
);
-- may fail: if no partition of ev takes a row, or rows collide
INSERT INTO ev (id, at, note) OVERRIDING SYSTEM VALUE SELECT id, at, note FROM ev_rows;
SET CONSTRAINTS ALL IMMEDIATE;
DROP TABLE ev_rows;
ALTER TABLE ev ADD COLUMN more text;
COMMENT ON COLUMN ev_high.note IS 'far away';
ALTER FOREIGN TABLE ev_high ADD COLUMN more text;
ALTER FOREIGN TABLE ev_high ADD CONSTRAINT nonneg CHECK (id >= 0);
ALTER FOREIGN TABLE ev_high OPTIONS (SET t 'higher');
DROP VIEW of_high;
ALTER FOREIGN TABLE ev_high DROP COLUMN twice;
ALTER FOREIGN TABLE ev_high ALTER COLUMN id TYPE bigint;
CREATE VIEW of_high AS
SELECT id,
    note
   FROM ev_high
  WHERE id > 5;
ALTER TABLE ev DROP COLUMN twice;
ALTER TABLE ev ALTER COLUMN id TYPE bigint;
LOCK TABLE ev IN ACCESS EXCLUSIVE MODE;
CREATE UNLOGGED TABLE ev_rows AS TABLE ev;
DROP TABLE ev;
CREATE TABLE ev (
    id bigint NOT NULL,
    at date DEFAULT now() NOT NULL,
    note text,
    more text,
    CONSTRAINT nonneg CHECK (id >= 0),
    CONSTRAINT short CHECK (length(note) < 9)
) PARTITION BY LIST (note);
CREATE TABLE ev_low PARTITION OF ev DEFAULT;
CREATE VIEW all_of AS
SELECT id,
    at,
    note,
    more
   FROM ev;
CREATE STATISTICS public.st ON at, id FROM ev_low;
-- may fail: if no partition of ev takes a row, or rows collide
INSERT INTO ev (id, at, note, more) OVERRIDING SYSTEM VALUE SELECT id, at, note, more FROM ev_rows;
SET CONSTRAINTS ALL IMMEDIATE;
DROP TABLE ev_rows;
-- may fail: if ev_low holds rows that belong to ev_high
ALTER TABLE ev ATTACH PARTITION ev_high FOR VALUES IN ('h');
CREATE TRIGGER tr AFTER INSERT ON ev FOR EACH ROW EXECUTE FUNCTION f();
ALTER PUBLICATION p ADD TABLE ONLY ev_low;
ALTER TABLE ev_high DISABLE TRIGGER tr;
