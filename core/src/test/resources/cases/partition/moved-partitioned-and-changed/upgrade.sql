ALTER TABLE a DETACH PARTITION bounded;
ALTER TABLE a DETACH PARTITION part;
LOCK TABLE part IN ACCESS EXCLUSIVE MODE;
CREATE UNLOGGED TABLE part_rows AS TABLE part;
DROP TABLE part;
CREATE TABLE part (
    id integer,
    at date NOT NULL,
    note text
);
-- may fail: if no partition of part takes a row, or rows collide
INSERT INTO part (id, at, note) OVERRIDING SYSTEM VALUE SELECT id, at, note FROM part_rows;
SET CONSTRAINTS ALL IMMEDIATE;
DROP TABLE part_rows;
LOCK TABLE bounded IN ACCESS EXCLUSIVE MODE;
CREATE UNLOGGED TABLE bounded_rows AS TABLE bounded;
DROP TABLE bounded;
CREATE TABLE bounded (
    id integer,
    at date NOT NULL,
    note text
);
-- may fail: if no partition of bounded takes a row, or rows collide
INSERT INTO bounded (id, at, note) OVERRIDING SYSTEM VALUE SELECT id, at, note FROM bounded_rows;
SET CONSTRAINTS ALL IMMEDIATE;
DROP TABLE bounded_rows;
ALTER TABLE a DETACH PARTITION plain;
ALTER TABLE a ALTER COLUMN id TYPE bigint;
ALTER TABLE bounded ALTER COLUMN id TYPE bigint;
ALTER TABLE part ALTER COLUMN id TYPE bigint;
-- may fail: if a value of part.note doesn't fit character varying(9)
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE part IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM part
    WHERE length(note::text) > 9;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'part.note can''t become character varying(9), which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE part ALTER COLUMN note TYPE character varying(9);
-- may fail: if a value of plain.note doesn't fit character varying(9)
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE plain IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM plain
    WHERE length(note::text) > 9;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'plain.note can''t become character varying(9), which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE plain ALTER COLUMN note TYPE character varying(9);
DROP INDEX plain_note_idx;
ALTER TABLE plain DROP CONSTRAINT c;
ALTER TABLE plain ALTER COLUMN id TYPE bigint;
LOCK TABLE plain IN ACCESS EXCLUSIVE MODE;
CREATE UNLOGGED TABLE plain_rows AS TABLE plain;
DROP TABLE plain;
CREATE TABLE plain (
    id bigint,
    at date NOT NULL,
    note character varying(9),
    CONSTRAINT c CHECK (id > 0)
) PARTITION BY LIST (note);
CREATE TABLE plain_rest PARTITION OF plain DEFAULT;
CREATE TABLE plain_x PARTITION OF plain FOR VALUES IN ('x');
-- may fail: if no partition of plain takes a row, or rows collide
INSERT INTO plain (id, at, note) OVERRIDING SYSTEM VALUE SELECT id, at, note FROM plain_rows;
SET CONSTRAINTS ALL IMMEDIATE;
DROP TABLE plain_rows;
LOCK TABLE part IN ACCESS EXCLUSIVE MODE;
CREATE UNLOGGED TABLE part_rows AS TABLE part;
DROP TABLE part;
CREATE TABLE part (
    id bigint,
    at date NOT NULL,
    note character varying(9),
    CONSTRAINT c CHECK (id > 0)
) PARTITION BY HASH (at);
CREATE TABLE part_1 PARTITION OF part FOR VALUES WITH (modulus 1, remainder 0);
-- may fail: if no partition of part takes a row, or rows collide
INSERT INTO part (id, at, note) OVERRIDING SYSTEM VALUE SELECT id, at, note FROM part_rows;
SET CONSTRAINTS ALL IMMEDIATE;
DROP TABLE part_rows;
-- may fail: if a row of part is out of its bounds
ALTER TABLE b ATTACH PARTITION part FOR VALUES FROM ('2020-01-01') TO ('2021-01-01');
-- may fail: if a row of plain is out of its bounds
ALTER TABLE b ATTACH PARTITION plain FOR VALUES FROM ('2021-01-01') TO ('2022-01-01');
LOCK TABLE bounded IN ACCESS EXCLUSIVE MODE;
CREATE UNLOGGED TABLE bounded_rows AS TABLE bounded;
DROP TABLE bounded;
CREATE TABLE bounded (
    id bigint,
    at date NOT NULL,
    note text,
    CONSTRAINT c CHECK (id > 0)
) PARTITION BY HASH (id);
CREATE TABLE bounded_0 PARTITION OF bounded FOR VALUES WITH (modulus 1, remainder 0);
-- may fail: if no partition of bounded takes a row, or rows collide
INSERT INTO bounded (id, at, note) OVERRIDING SYSTEM VALUE SELECT id, at, note FROM bounded_rows;
SET CONSTRAINTS ALL IMMEDIATE;
DROP TABLE bounded_rows;
-- may fail: if a row of bounded is out of its bounds
ALTER TABLE a ATTACH PARTITION bounded FOR VALUES FROM ('2022-01-01') TO ('2024-01-01');
