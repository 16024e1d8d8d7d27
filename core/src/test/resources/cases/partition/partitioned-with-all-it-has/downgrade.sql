DROP VIEW vv;
DROP VIEW v;
DROP FUNCTION takes(t);
DROP FUNCTION rows();
LOCK TABLE t IN ACCESS EXCLUSIVE MODE;
CREATE UNLOGGED TABLE t_rows AS TABLE t;
DROP TABLE t;
CREATE TABLE t (
    id bigint NOT NULL,
    code text COLLATE "C" NOT NULL,
    n integer DEFAULT 3,
    v text,
    user_id integer,
    body text,
    at date DEFAULT '2020-02-02'::date NOT NULL
);
ALTER TABLE t ALTER COLUMN v SET STORAGE EXTERNAL;
CREATE OR REPLACE FUNCTION public.rows()
 RETURNS SETOF t
 LANGUAGE sql
AS $function$select * from t$function$;
CREATE OR REPLACE FUNCTION public.takes(t)
 RETURNS integer
 LANGUAGE sql
AS $function$select $1.n$function$;
-- may fail: if no partition of t takes a row, or rows collide
INSERT INTO t (id, code, n, v, user_id, body, at) OVERRIDING SYSTEM VALUE SELECT id, code, n, v, user_id, body, at FROM t_rows;
SET CONSTRAINTS ALL IMMEDIATE;
DROP TABLE t_rows;
-- data loss: all rows of t if the server crashes
ALTER TABLE t SET UNLOGGED;
CREATE OR REPLACE FUNCTION public.takes(t)
 RETURNS integer
 LANGUAGE sql
AS $function$select $1.id$function$;
-- may fail: if a value of t.id doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE t IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM t
    WHERE id::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 't.id can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE t ALTER COLUMN id TYPE integer;
ALTER TABLE t ADD COLUMN gone integer;
-- may fail: if rows of t collide
ALTER TABLE t ADD CONSTRAINT t_pk PRIMARY KEY (id) WITH (fillfactor = 70);
COMMENT ON CONSTRAINT t_pk ON t IS 'Key';
COMMENT ON INDEX t_pk IS 'Its index';
-- may fail: if rows of t collide
ALTER TABLE t ADD CONSTRAINT u UNIQUE (code);
-- may fail: if rows of t collide
ALTER TABLE t ADD CONSTRAINT t_n_excl EXCLUDE USING btree (n WITH =);
-- may fail: if a row of t points to nothing
ALTER TABLE t ADD CONSTRAINT t_user_id_fkey FOREIGN KEY (user_id) REFERENCES users(id);
ALTER TABLE t SET (fillfactor = 60, toast.autovacuum_enabled = false);
ALTER TABLE t ENABLE ROW LEVEL SECURITY;
ALTER TABLE t FORCE ROW LEVEL SECURITY;
ALTER TABLE t REPLICA IDENTITY USING INDEX u;
CREATE VIEW v AS
SELECT id,
    code,
    n,
    v,
    gone,
    user_id,
    body,
    takes(t.*) AS takes
   FROM t;
CREATE VIEW vv AS
SELECT id,
    code,
    n,
    v,
    gone,
    user_id,
    body,
    takes
   FROM v
  WHERE n > 1;
CREATE INDEX t_expr ON t ((id + 1));
ALTER INDEX t_expr ALTER COLUMN 1 SET STATISTICS 200;
CREATE INDEX t_n ON t (n) WITH (fillfactor = 50);
ALTER TABLE t CLUSTER ON t_n;
CREATE TRIGGER b AFTER INSERT ON t REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION f();
ALTER TABLE t ENABLE ALWAYS TRIGGER b;
CREATE OR REPLACE RULE r AS
    ON INSERT TO vv DO INSTEAD NOTHING;
CREATE POLICY own ON t AS RESTRICTIVE FOR SELECT USING (n > 0);
-- data loss: all values of t.at
ALTER TABLE t DROP COLUMN at;
