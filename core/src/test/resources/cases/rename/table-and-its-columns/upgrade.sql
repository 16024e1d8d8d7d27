ALTER TABLE shop.orders RENAME COLUMN sum TO total;
ALTER TABLE shop.orders RENAME COLUMN client TO customer;
ALTER TABLE shop.orders RENAME TO purchases;
ALTER SEQUENCE shop.orders_id_seq RENAME TO purchases_id_seq;
ALTER TABLE shop.large RENAME COLUMN sum TO total;
ALTER TABLE shop.purchases RENAME CONSTRAINT orders_pkey TO purchases_pkey;
ALTER INDEX shop.orders_sum_idx RENAME TO purchases_total_idx;
-- may fail: if a value of shop.purchases.customer doesn't fit character varying(80)
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE shop.purchases IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM shop.purchases
    WHERE length(customer::text) > 80;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'shop.purchases.customer can''t become character varying(80), which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE shop.purchases ALTER COLUMN customer TYPE character varying(80);
ALTER TABLE shop.purchases ALTER COLUMN customer SET DEFAULT ''::character varying;
LOCK TABLE shop.purchases IN ACCESS EXCLUSIVE MODE;
UPDATE shop.purchases
SET customer = ''::character varying
WHERE customer IS NULL;
SET CONSTRAINTS ALL IMMEDIATE;
ALTER TABLE shop.purchases ALTER COLUMN customer SET NOT NULL;
