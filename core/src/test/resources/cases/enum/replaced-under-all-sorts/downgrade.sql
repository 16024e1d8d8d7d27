ALTER SEQUENCE app.orders_id_seq AS integer INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1 NO CYCLE;
-- may fail: if a value of app.log.o doesn't fit app.status
ALTER TABLE app.log ALTER COLUMN o TYPE app.status;
DROP TRIGGER tg ON app.orders;
DROP INDEX app.orders_id_idx;
ALTER TABLE app.orders DROP CONSTRAINT st_known;
ALTER TABLE app.log DROP CONSTRAINT log_r_fkey;
-- may fail: if a value of app.log.r doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE app.log IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM app.log
    WHERE r::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'app.log.r can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE app.log ALTER COLUMN r TYPE integer;
DROP FUNCTION app.by_status(app.status);
DROP VIEW app.open_orders;
-- may fail: if a value of app.orders.id doesn't fit integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE app.orders IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM app.orders
    WHERE id::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'app.orders.id can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE app.orders ALTER COLUMN id TYPE integer;
-- may fail: if a row of app.log points to nothing
ALTER TABLE app.log ADD CONSTRAINT log_r_fkey FOREIGN KEY (r) REFERENCES app.orders(id) ON DELETE CASCADE;
-- may fail: if a value of app.orders.total doesn't fit numeric(10,2)
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE app.orders IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM app.orders
    WHERE total::numeric <> round(total::numeric, 2) OR (abs(total::numeric) >= 1e8 AND total::numeric <> 'NaN');
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'app.orders.total can''t become numeric(10,2), which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
ALTER TABLE app.orders ALTER COLUMN total TYPE numeric(10,2);
DROP FUNCTION app.is_open(app.status);
DROP DOMAIN app.open_status;
ALTER TYPE app.status RENAME TO whimbrel_replaced;
CREATE TYPE app.status AS ENUM ('new', 'paid', 'void');
ALTER TABLE app.log
    ALTER COLUMN o DROP DEFAULT,
    ALTER COLUMN o TYPE app.status USING (CASE o::text WHEN 'gone' THEN 'void' WHEN 'late' THEN 'new' ELSE o::text END)::app.status,
    ALTER COLUMN sts DROP DEFAULT,
    ALTER COLUMN sts TYPE app.status[] USING array_replace(array_replace(sts::text[], 'gone', 'void'), 'late', 'new')::app.status[],
    ALTER COLUMN sts SET DEFAULT ARRAY['new'::app.status, 'paid'::app.status];
ALTER TABLE app.orders
    ALTER COLUMN st DROP DEFAULT,
    ALTER COLUMN st TYPE app.status USING (CASE st::text WHEN 'gone' THEN 'void' WHEN 'late' THEN 'new' ELSE st::text END)::app.status,
    ALTER COLUMN st SET DEFAULT 'new'::app.status;
-- data loss: value gone of enum app.status, whose rows become void
-- data loss: value late of enum app.status, whose rows become new
DROP TYPE app.whimbrel_replaced;
CREATE DOMAIN app.open_status AS app.status
    CONSTRAINT open_status_check CHECK (VALUE <> 'void'::app.status);
CREATE OR REPLACE FUNCTION app.is_open(s app.status)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$ select s = 'new'::app.status $function$;
-- may fail: if a value of app.log.o doesn't fit app.open_status
ALTER TABLE app.log ALTER COLUMN o TYPE app.open_status;
-- may fail: if a row of app.orders doesn't fit
ALTER TABLE app.orders ADD CONSTRAINT st_known CHECK (st = ANY (ARRAY['new'::app.status, 'paid'::app.status]));
CREATE VIEW app.open_orders AS
SELECT id,
    st,
    total,
        CASE st
            WHEN 'new'::app.status THEN 1
            ELSE 0
        END AS n
   FROM app.orders o
  WHERE app.is_open(st);
CREATE OR REPLACE FUNCTION app.by_status(app.status)
 RETURNS SETOF app.open_orders
 LANGUAGE sql
AS $function$ select * from app.open_orders where st = $1 $function$;
CREATE INDEX orders_id_idx ON app.orders (id) WHERE app.is_open(st);
CREATE TRIGGER tg BEFORE INSERT ON app.orders FOR EACH ROW WHEN (new.st = 'paid'::app.status) EXECUTE FUNCTION app.tg();
