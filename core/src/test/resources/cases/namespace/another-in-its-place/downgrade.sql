CREATE SCHEMA s1;
ALTER SEQUENCE s2.q OWNED BY NONE;
CREATE TABLE s1.a (
    id integer NOT NULL,
    v text,
    CONSTRAINT a_pkey PRIMARY KEY (id)
);
-- data loss: all rows of s2.c
DROP TABLE s2.c;
ALTER TABLE s2.a DROP CONSTRAINT a_a1_fkey;
DROP FUNCTION s3.f();
DROP VIEW s2.v;
-- may fail: if a value of s2.a.id doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE s2.a IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM s2.a
    WHERE id::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 's2.a.id can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE s2.a ALTER COLUMN id TYPE integer;
ALTER SEQUENCE s2.q OWNED BY s2.a.id;
CREATE VIEW s1.v AS
SELECT a.v,
    b.id
   FROM s1.a a
     JOIN s2.a b ON b.a1 = a.id;
CREATE OR REPLACE FUNCTION s2.f()
 RETURNS integer
 LANGUAGE sql
BEGIN ATOMIC
 SELECT (count(*))::integer AS count
    FROM s1.v;
END;
CREATE TABLE s1.c (
    x integer DEFAULT s2.f(),
    y integer GENERATED ALWAYS AS IDENTITY NOT NULL
);
-- data loss: all rows of s3.a
DROP TABLE s3.a;
-- may fail: if a row of s2.a points to nothing
ALTER TABLE s2.a ADD CONSTRAINT a_a1_fkey FOREIGN KEY (a1) REFERENCES s1.a(id);
DROP SCHEMA s3;
