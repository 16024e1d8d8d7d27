DROP POLICY own ON t;
DROP TRIGGER b ON t;
DROP INDEX t_n;
DROP INDEX t_expr;
DROP VIEW vv;
DROP VIEW v;
-- data loss: all values of t.gone
ALTER TABLE t DROP COLUMN gone;
ALTER TABLE t DROP CONSTRAINT t_user_id_fkey;
ALTER TABLE t SET LOGGED;
CREATE OR REPLACE FUNCTION public.takes(t)
 RETURNS integer
 LANGUAGE sql
AS $function$select $1.n$function$;
ALTER TABLE t ADD COLUMN at date DEFAULT '2020-02-02'::date NOT NULL;
ALTER TABLE t RESET (fillfactor, toast.autovacuum_enabled);
ALTER TABLE t DISABLE ROW LEVEL SECURITY;
ALTER TABLE t NO FORCE ROW LEVEL SECURITY;
ALTER TABLE t REPLICA IDENTITY DEFAULT;
ALTER TABLE t DROP CONSTRAINT t_n_excl;
ALTER TABLE t DROP CONSTRAINT u;
ALTER TABLE t DROP CONSTRAINT t_pk;
ALTER TABLE t ALTER COLUMN id TYPE bigint;
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
    at date DEFAULT '2020-02-02'::date NOT NULL,
    CONSTRAINT t_pk PRIMARY KEY (id, at) WITH (fillfactor = 70),
    CONSTRAINT u UNIQUE (code, at),
    CONSTRAINT t_user_id_fkey FOREIGN KEY (user_id) REFERENCES users(id)
) PARTITION BY RANGE (at);
ALTER TABLE t ALTER COLUMN v SET STORAGE EXTERNAL;
COMMENT ON CONSTRAINT t_pk ON t IS 'Key';
COMMENT ON INDEX t_pk IS 'Its index';
CREATE OR REPLACE FUNCTION public.rows()
 RETURNS SETOF t
 LANGUAGE sql
AS $function$select * from t$function$;
CREATE OR REPLACE FUNCTION public.takes(t)
 RETURNS integer
 LANGUAGE sql
AS $function$select $1.n$function$;
ALTER TABLE t ENABLE ROW LEVEL SECURITY;
ALTER TABLE t FORCE ROW LEVEL SECURITY;
CREATE VIEW v AS
SELECT id,
    code,
    n,
    v,
    user_id,
    body,
    at,
    takes(t.*) AS takes
   FROM t;
CREATE VIEW vv AS
SELECT id,
    code,
    n,
    v,
    user_id,
    body,
    at,
    takes
   FROM v
  WHERE n > 1;
CREATE INDEX t_expr ON t ((id + 1));
CREATE INDEX t_n ON t (n);
CREATE TABLE t_new PARTITION OF t FOR VALUES FROM ('2021-01-01') TO (MAXVALUE);
CREATE TABLE t_old PARTITION OF t FOR VALUES FROM (MINVALUE) TO ('2021-01-01');
CREATE OR REPLACE RULE r AS
    ON INSERT TO vv DO INSTEAD NOTHING;
CREATE POLICY own ON t AS RESTRICTIVE FOR SELECT USING (n > 0);
-- may fail: if no partition of t takes a row, or rows collide
INSERT INTO t (id, code, n, v, user_id, body, at) OVERRIDING SYSTEM VALUE SELECT id, code, n, v, user_id, body, at FROM t_rows;
SET CONSTRAINTS ALL IMMEDIATE;
DROP TABLE t_rows;
CREATE TRIGGER b AFTER INSERT ON t REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION f();
ALTER TABLE t ENABLE ALWAYS TRIGGER b;
