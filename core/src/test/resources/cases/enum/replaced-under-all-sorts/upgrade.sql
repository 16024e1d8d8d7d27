ALTER SEQUENCE app.orders_id_seq AS bigint INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1 NO CYCLE;
-- may fail: if a value of app.log.o doesn't fit app.status
ALTER TABLE app.log ALTER COLUMN o TYPE app.status;
DROP TRIGGER tg ON app.orders;
DROP INDEX app.orders_id_idx;
ALTER TABLE app.orders DROP CONSTRAINT st_known;
ALTER TABLE app.log DROP CONSTRAINT log_r_fkey;
ALTER TABLE app.log ALTER COLUMN r TYPE bigint;
DROP FUNCTION app.by_status(app.status);
DROP VIEW app.open_orders;
ALTER TABLE app.orders ALTER COLUMN id TYPE bigint;
-- may fail: if a row of app.log points to nothing
ALTER TABLE app.log ADD CONSTRAINT log_r_fkey FOREIGN KEY (r) REFERENCES app.orders(id) ON DELETE SET NULL;
ALTER TABLE app.orders ALTER COLUMN total TYPE numeric(12,2);
DROP FUNCTION app.is_open(app.status);
DROP DOMAIN app.open_status;
ALTER TYPE app.status RENAME TO whimbrel_replaced;
CREATE TYPE app.status AS ENUM ('new', 'gone', 'paid', 'late');
ALTER TABLE app.log
    ALTER COLUMN o DROP DEFAULT,
    ALTER COLUMN o TYPE app.status USING (CASE o::text WHEN 'void' THEN 'gone' ELSE o::text END)::app.status,
    ALTER COLUMN sts DROP DEFAULT,
    ALTER COLUMN sts TYPE app.status[] USING array_replace(sts::text[], 'void', 'gone')::app.status[],
    ALTER COLUMN sts SET DEFAULT ARRAY['new'::app.status, 'paid'::app.status];
ALTER TABLE app.orders
    ALTER COLUMN st DROP DEFAULT,
    ALTER COLUMN st TYPE app.status USING (CASE st::text WHEN 'void' THEN 'gone' ELSE st::text END)::app.status,
    ALTER COLUMN st SET DEFAULT 'new'::app.status;
-- data loss: value void of enum app.status, whose rows become gone
DROP TYPE app.whimbrel_replaced;
CREATE DOMAIN app.open_status AS app.status
    CONSTRAINT open_status_check CHECK (VALUE <> 'gone'::app.status);
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
