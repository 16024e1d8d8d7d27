ALTER TABLE t ALTER COLUMN id DROP DEFAULT;
ALTER TABLE t ALTER COLUMN one DROP DEFAULT;
ALTER TABLE t ALTER COLUMN two DROP DEFAULT;
ALTER TABLE t ALTER COLUMN three DROP DEFAULT;
ALTER TABLE t ALTER COLUMN three TYPE text;
ALTER TABLE t ALTER COLUMN four DROP DEFAULT;
ALTER TABLE t ALTER COLUMN four TYPE text;
ALTER TABLE t ALTER COLUMN five TYPE text;
DROP POLICY p ON t;
DROP RULE r ON t;
ALTER TABLE log ALTER COLUMN h TYPE text;
DROP TRIGGER t_touch ON t;
DROP INDEX t_row;
DROP MATERIALIZED VIEW m;
DROP VIEW v;
DROP VIEW on_plain;
DROP VIEW plain;
ALTER TABLE t DROP COLUMN n;
ALTER TABLE t DROP CONSTRAINT t_one_check;
ALTER TABLE t ALTER COLUMN one TYPE text;
DROP FUNCTION body();
DROP DOMAIN boxed;
DROP TYPE held;
CREATE TYPE held AS (
    a integer,
    b integer,
    c bigint
);
CREATE DOMAIN boxed AS held DEFAULT ROW(1, 2, (3)::bigint)::held;
CREATE OR REPLACE FUNCTION public.body()
 RETURNS text
 LANGUAGE sql
BEGIN ATOMIC
 SELECT (ROW(1, 2, (3)::bigint)::held)::text AS "row";
END;
-- may fail: if a value of log.h doesn't fit held
ALTER TABLE log ALTER COLUMN h TYPE held USING h::held;
ALTER TABLE t ALTER COLUMN id SET DEFAULT length(body());
-- may fail: if a value of t.one doesn't fit held
ALTER TABLE t ALTER COLUMN one TYPE held USING one::held;
ALTER TABLE t ALTER COLUMN one SET DEFAULT ROW(1, 2, (3)::bigint)::held;
ALTER TABLE t ALTER COLUMN two SET DEFAULT (ROW(1, 2, (3)::bigint)::held)::text;
-- may fail: if a value of t.three doesn't fit held[]
ALTER TABLE t ALTER COLUMN three TYPE held[] USING three::held[];
ALTER TABLE t ALTER COLUMN three SET DEFAULT ARRAY[ROW(1, 2, (3)::bigint)::held];
-- may fail: if a value of t.four doesn't fit held
ALTER TABLE t ALTER COLUMN four TYPE held USING four::held;
ALTER TABLE t ALTER COLUMN four SET DEFAULT '(1,2,3)'::held;
-- may fail: if a value of t.five doesn't fit boxed
ALTER TABLE t ALTER COLUMN five TYPE boxed USING five::boxed;
ALTER TABLE t ADD COLUMN n integer GENERATED ALWAYS AS ((ROW(id, 2, 3::bigint)::held).b) STORED;
-- may fail: if a row of t doesn't fit
ALTER TABLE t ADD CONSTRAINT t_one_check CHECK (one <> ROW(1, 2, 3::bigint)::held);
CREATE VIEW plain AS
SELECT id,
    ROW(1, 2, 3::bigint)::held::text AS h
   FROM t;
CREATE VIEW on_plain AS
SELECT h
   FROM plain;
CREATE VIEW v AS
SELECT id,
    ROW(1, 2, 3::bigint)::held AS h
   FROM t;
CREATE MATERIALIZED VIEW m AS
SELECT ROW(1, 2, 3::bigint)::held AS h;
CREATE INDEX t_row ON t (((ROW(id, 2, 3::bigint)::held).a));
CREATE TRIGGER t_touch BEFORE UPDATE ON t FOR EACH ROW WHEN (new.one <> ROW(1, 2, 3::bigint)::held) EXECUTE FUNCTION touch();
CREATE OR REPLACE RULE r AS
    ON DELETE TO t DO  INSERT INTO log (h)
  VALUES (ROW(1, 2, 3::bigint)::held);
CREATE POLICY p ON t USING (one <> ROW(1, 2, 3::bigint)::held);
