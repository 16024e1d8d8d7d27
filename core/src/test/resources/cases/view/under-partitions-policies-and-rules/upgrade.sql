ALTER TABLE tx DETACH PARTITION tx_24;
CREATE OR REPLACE FUNCTION public.apply()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$ begin update acct set bal = bal - new.amt where id = new.acct; return null; end $function$;
ALTER TABLE acct ALTER COLUMN owner_name DROP DEFAULT;
ALTER TABLE acct FORCE ROW LEVEL SECURITY;
ALTER TABLE tx ALTER COLUMN id TYPE bigint;
ALTER TABLE tx_24 ALTER COLUMN id TYPE bigint;
-- may fail: if a value of tx_24.amt doesn't fit numeric(12,3)
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE tx_24 IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM tx_24
    WHERE amt::numeric <> round(amt::numeric, 3) OR (abs(amt::numeric) >= 1e9 AND amt::numeric <> 'NaN');
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'tx_24.amt can''t become numeric(12,3), which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE tx_24 ALTER COLUMN amt TYPE numeric(12,3);
DROP POLICY mine ON acct;
DROP TRIGGER ap ON tx;
CREATE CONSTRAINT TRIGGER ap AFTER INSERT ON tx DEFERRABLE INITIALLY IMMEDIATE FOR EACH ROW EXECUTE FUNCTION apply();
DROP VIEW richest;
DROP VIEW rich;
-- may fail: if a value of acct.owner_name doesn't fit name
ALTER TABLE acct ALTER COLUMN owner_name TYPE name;
ALTER TABLE acct ALTER COLUMN owner_name SET DEFAULT SESSION_USER;
DROP MATERIALIZED VIEW totals;
-- may fail: if a value of tx.amt doesn't fit numeric(12,3)
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE tx IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM tx
    WHERE amt::numeric <> round(amt::numeric, 3) OR (abs(amt::numeric) >= 1e9 AND amt::numeric <> 'NaN');
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'tx.amt can''t become numeric(12,3), which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE tx ALTER COLUMN amt TYPE numeric(12,3);
ALTER TABLE tx_24 DROP CONSTRAINT tx_acct_fkey;
ALTER TABLE tx_24 ALTER COLUMN acct TYPE bigint;
ALTER TABLE tx DROP CONSTRAINT tx_acct_fkey;
ALTER TABLE acct ALTER COLUMN id TYPE bigint;
ALTER TABLE tx ALTER COLUMN acct TYPE bigint;
-- may fail: if a row of tx points to nothing
ALTER TABLE tx ADD CONSTRAINT tx_acct_fkey FOREIGN KEY (acct) REFERENCES acct(id);
-- may fail: if tx_def holds rows that belong to tx_24b
CREATE TABLE tx_24b PARTITION OF tx FOR VALUES FROM ('2024-07-01 00:00:00+00') TO ('2025-01-01 00:00:00+00');
CREATE MATERIALIZED VIEW totals AS
SELECT acct,
    sum(amt) AS total,
    count(*) AS n
   FROM tx
  GROUP BY acct;
-- may fail: if rows of totals have equal keys
CREATE UNIQUE INDEX totals_acct ON totals (acct) INCLUDE (total);
-- may fail: if a row of tx_24 is out of its bounds
ALTER TABLE tx ATTACH PARTITION tx_24 FOR VALUES FROM ('2024-01-01 00:00:00+00') TO ('2024-07-01 00:00:00+00');
ALTER TABLE acct DROP CONSTRAINT acct_bal_check;
-- may fail: if a value of acct.bal doesn't fit numeric(12,3)
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE acct IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM acct
    WHERE bal::numeric <> round(bal::numeric, 3) OR (abs(bal::numeric) >= 1e9 AND bal::numeric <> 'NaN');
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'acct.bal can''t become numeric(12,3), which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE acct ALTER COLUMN bal TYPE numeric(12,3);
-- may fail: if a row of acct doesn't fit
ALTER TABLE acct ADD CONSTRAINT acct_bal_check CHECK (bal >= '-1'::integer::numeric);
CREATE VIEW rich AS
SELECT a.id,
    a.bal,
    t.total
   FROM acct a
     JOIN totals t ON t.acct = a.id
  WHERE t.total > 200::numeric;
COMMENT ON COLUMN rich.total IS 'total';
CREATE VIEW richest AS
SELECT id,
    bal,
    total
   FROM rich
  ORDER BY total DESC
 LIMIT 2;
CREATE OR REPLACE RULE upd AS
    ON UPDATE TO richest DO INSTEAD  UPDATE acct SET bal = (new.bal - 1::numeric)
  WHERE acct.id = old.id;
CREATE POLICY mine ON acct AS RESTRICTIVE FOR UPDATE USING (owner_name = CURRENT_USER) WITH CHECK (bal < (( SELECT min(tx.amt) AS min
   FROM tx)));
