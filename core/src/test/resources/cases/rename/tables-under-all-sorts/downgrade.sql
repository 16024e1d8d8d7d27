-- may fail: if a row of items points to nothing
ALTER TABLE items ADD CONSTRAINT lines_order_id_fkey FOREIGN KEY (purchase_id) REFERENCES purchases(id) ON DELETE CASCADE;
ALTER PUBLICATION pub DROP TABLE ONLY purchases;
DROP TRIGGER t1 ON purchases;
DROP MATERIALIZED VIEW mv;
DROP VIEW w;
ALTER TABLE items DROP CONSTRAINT items_purchase_id_fkey;
DROP FUNCTION total();
-- may fail: if rows hold void
DO $whimbrel$
DECLARE
    held text;
BEGIN
    SELECT string_agg(format('%s holds ''%s'' in %s', place, label, rows), ', ' ORDER BY place, label)
    INTO held
    FROM (
        SELECT 'purchases.st' AS place, label, count(*) || CASE count(*) WHEN 1 THEN ' row' ELSE ' rows' END AS rows
        FROM (SELECT st::text AS label FROM purchases) AS used GROUP BY label
    ) AS found
    WHERE label NOT IN ('fresh', 'paid');
    IF held IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'enum state can''t lose values that rows hold: ' || held,
            HINT = 'Map each of these values to one that stays, or change the rows first.';
    END IF;
END
$whimbrel$;
ALTER TYPE state RENAME TO whimbrel_replaced;
CREATE TYPE state AS ENUM ('fresh', 'paid');
ALTER TABLE purchases
    ALTER COLUMN st DROP DEFAULT,
    ALTER COLUMN st TYPE state USING st::text::state,
    ALTER COLUMN st SET DEFAULT 'fresh'::state;
-- data loss: value void of enum state
DROP TYPE whimbrel_replaced;
ALTER TABLE purchases ALTER COLUMN total TYPE numeric;
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
CREATE UNIQUE INDEX mv_st ON mv (st);
CREATE TRIGGER t1 AFTER UPDATE OF total ON purchases FOR EACH ROW WHEN (new.total > old.total) EXECUTE FUNCTION f();
CREATE OR REPLACE RULE nodel AS
    ON DELETE TO w DO INSTEAD NOTHING;
ALTER PUBLICATION pub ADD TABLE ONLY purchases (id, total) WHERE ((total > (10)::numeric));
DROP SCHEMA shop;
ALTER INDEX purchases_total_note_idx RENAME TO orders_sum_note_idx;
ALTER TABLE purchases RENAME CONSTRAINT purchases_total_check TO orders_sum_check;
ALTER TABLE purchases RENAME CONSTRAINT purchases_pkey TO orders_pkey;
ALTER TABLE items RENAME CONSTRAINT items_purchase_id_total_key TO lines_order_id_sum_key;
ALTER TABLE items RENAME CONSTRAINT items_pkey TO lines_pkey;
ALTER SEQUENCE purchases_id_seq RENAME TO orders_id_seq;
ALTER SEQUENCE items_id_seq RENAME TO lines_id_seq;
ALTER VIEW w RENAME TO v;
ALTER TYPE state RENAME TO status;
ALTER TABLE items RENAME TO lines;
ALTER TABLE purchases RENAME TO orders;
ALTER TABLE v RENAME COLUMN total TO sum;
ALTER TYPE status RENAME VALUE 'fresh' TO 'new';
ALTER TABLE lines RENAME COLUMN total TO sum;
ALTER TABLE lines RENAME COLUMN purchase_id TO order_id;
ALTER TABLE orders RENAME COLUMN total TO sum;
