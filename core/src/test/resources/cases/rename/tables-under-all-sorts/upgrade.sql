ALTER TABLE orders RENAME COLUMN sum TO total;
ALTER TABLE lines RENAME COLUMN order_id TO purchase_id;
ALTER TABLE lines RENAME COLUMN sum TO total;
ALTER TYPE status RENAME VALUE 'new' TO 'fresh';
ALTER TABLE v RENAME COLUMN sum TO total;
ALTER TABLE orders RENAME TO purchases;
ALTER TABLE lines RENAME TO items;
ALTER TYPE status RENAME TO state;
ALTER VIEW v RENAME TO w;
ALTER SEQUENCE lines_id_seq RENAME TO items_id_seq;
ALTER SEQUENCE orders_id_seq RENAME TO purchases_id_seq;
ALTER TABLE items RENAME CONSTRAINT lines_pkey TO items_pkey;
ALTER TABLE items RENAME CONSTRAINT lines_order_id_sum_key TO items_purchase_id_total_key;
ALTER TABLE purchases RENAME CONSTRAINT orders_pkey TO purchases_pkey;
ALTER TABLE purchases RENAME CONSTRAINT orders_sum_check TO purchases_total_check;
ALTER INDEX orders_sum_note_idx RENAME TO purchases_total_note_idx;
ALTER TYPE state ADD VALUE 'void';
CREATE SCHEMA shop;
-- may fail: if a row of items points to nothing
ALTER TABLE items ADD CONSTRAINT items_purchase_id_fkey FOREIGN KEY (purchase_id) REFERENCES purchases(id) ON DELETE SET NULL;
ALTER PUBLICATION pub DROP TABLE ONLY purchases;
DROP TRIGGER t1 ON purchases;
DROP MATERIALIZED VIEW mv;
DROP VIEW w;
ALTER TABLE items DROP CONSTRAINT lines_order_id_fkey;
DROP FUNCTION total();
-- may fail: if a value of purchases.total doesn't fit numeric(12,2)
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE purchases IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM purchases
    WHERE total::numeric <> round(total::numeric, 2) OR (abs(total::numeric) >= 1e10 AND total::numeric <> 'NaN');
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'purchases.total can''t become numeric(12,2), which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE purchases ALTER COLUMN total TYPE numeric(12,2);
CREATE OR REPLACE FUNCTION public.total()
 RETURNS numeric
 LANGUAGE sql
 STABLE
BEGIN ATOMIC
 SELECT sum(o.total) AS sum
    FROM purchases o
   WHERE (o.st = 'fresh'::state);
END;
CREATE VIEW w AS
SELECT id,
    total,
    st
   FROM purchases
  WHERE st = 'fresh'::state;
CREATE MATERIALIZED VIEW mv AS
SELECT st,
    sum(total) AS s
   FROM w
  GROUP BY st;
-- may fail: if rows of mv have equal keys
CREATE UNIQUE INDEX mv_state ON mv (st);
CREATE TRIGGER t1 AFTER UPDATE OF total ON purchases FOR EACH ROW WHEN (new.total > old.total) EXECUTE FUNCTION f();
CREATE OR REPLACE RULE nodel AS
    ON DELETE TO w DO INSTEAD NOTHING;
ALTER PUBLICATION pub ADD TABLE ONLY purchases (id, total) WHERE ((total > (10)::numeric));
