ALTER TABLE tx DETACH PARTITION tx_24;
CREATE OR REPLACE FUNCTION public.apply()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$ begin update acct set bal = bal + new.amt where id = new.acct; return null; end $function$;
ALTER TABLE acct ALTER COLUMN owner_name DROP DEFAULT;
ALTER TABLE acct NO FORCE ROW LEVEL SECURITY;
-- may fail: if a value of tx.id doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE tx IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM tx
    WHERE id::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'tx.id can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE tx ALTER COLUMN id TYPE integer;
-- may fail: if a value of tx_24.id doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE tx_24 IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM tx_24
    WHERE id::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'tx_24.id can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE tx_24 ALTER COLUMN id TYPE integer;
-- may fail: if a value of tx_24.amt doesn't fit numeric(10,2)
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE tx_24 IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM tx_24
    WHERE amt::numeric <> round(amt::numeric, 2) OR (abs(amt::numeric) >= 1e8 AND amt::numeric <> 'NaN');
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'tx_24.amt can''t become numeric(10,2), which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE tx_24 ALTER COLUMN amt TYPE numeric(10,2);
DROP POLICY mine ON acct;
ALTER TABLE acct ALTER COLUMN owner_name TYPE text;
ALTER TABLE acct ALTER COLUMN owner_name SET DEFAULT CURRENT_USER;
DROP TRIGGER ap ON tx;
CREATE TRIGGER ap AFTER INSERT ON tx FOR EACH ROW EXECUTE FUNCTION apply();
DROP VIEW richest;
DROP VIEW rich;
DROP MATERIALIZED VIEW totals;
-- may fail: if a value of tx.amt doesn't fit numeric(10,2)
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE tx IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM tx
    WHERE amt::numeric <> round(amt::numeric, 2) OR (abs(amt::numeric) >= 1e8 AND amt::numeric <> 'NaN');
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'tx.amt can''t become numeric(10,2), which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE tx ALTER COLUMN amt TYPE numeric(10,2);
-- data loss: all rows of tx_24b
DROP TABLE tx_24b;
ALTER TABLE tx_24 DROP CONSTRAINT tx_acct_fkey;
-- may fail: if a value of tx_24.acct doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE tx_24 IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM tx_24
    WHERE acct::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'tx_24.acct can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE tx_24 ALTER COLUMN acct TYPE integer;
ALTER TABLE tx DROP CONSTRAINT tx_acct_fkey;
-- may fail: if a value of acct.id doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE acct IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM acct
    WHERE id::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'acct.id can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE acct ALTER COLUMN id TYPE integer;
-- may fail: if a value of tx.acct doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE tx IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM tx
    WHERE acct::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'tx.acct can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE tx ALTER COLUMN acct TYPE integer;
-- may fail: if a row of tx points to nothing
ALTER TABLE tx ADD CONSTRAINT tx_acct_fkey FOREIGN KEY (acct) REFERENCES acct(id) ON UPDATE CASCADE;
CREATE MATERIALIZED VIEW totals AS
SELECT acct,
    sum(amt) AS total
   FROM tx
  GROUP BY acct;
-- may fail: if rows of totals have equal keys
CREATE UNIQUE INDEX totals_acct ON totals (acct);
-- may fail: if a row of tx_24 is out of its bounds
ALTER TABLE tx ATTACH PARTITION tx_24 FOR VALUES FROM ('2024-01-01 00:00:00+00') TO ('2025-01-01 00:00:00+00');
ALTER TABLE acct DROP CONSTRAINT acct_bal_check;
-- may fail: if a value of acct.bal doesn't fit numeric(10,2)
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE acct IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM acct
    WHERE bal::numeric <> round(bal::numeric, 2) OR (abs(bal::numeric) >= 1e8 AND bal::numeric <> 'NaN');
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'acct.bal can''t become numeric(10,2), which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE acct ALTER COLUMN bal TYPE numeric(10,2);
-- may fail: if a row of acct doesn't fit
ALTER TABLE acct ADD CONSTRAINT acct_bal_check CHECK (bal >= 0::numeric);
CREATE VIEW rich AS
SELECT a.id,
    a.owner_name,
    a.bal,
    t.total
   FROM acct a
     JOIN totals t ON t.acct = a.id
  WHERE t.total > 100::numeric;
COMMENT ON COLUMN rich.total IS 'sum';
CREATE VIEW richest AS
SELECT id,
    owner_name,
    bal,
    total
   FROM rich
  ORDER BY total DESC
 LIMIT 1;
CREATE OR REPLACE RULE upd AS
    ON UPDATE TO richest DO INSTEAD  UPDATE acct SET bal = new.bal
  WHERE acct.id = old.id;
CREATE POLICY mine ON acct USING (owner_name = CURRENT_USER) WITH CHECK (bal < (( SELECT max(tx.amt) AS max
   FROM tx)));
