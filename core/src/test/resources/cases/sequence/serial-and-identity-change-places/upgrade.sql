SELECT pg_catalog.setval('s', 1, false) FROM s WHERE last_value < 1 OR NOT is_called AND last_value > 100000;
ALTER SEQUENCE s AS bigint INCREMENT BY 5 MINVALUE 1 MAXVALUE 100000 START WITH 1 CACHE 1 NO CYCLE;
ALTER SEQUENCE s OWNED BY NONE;
ALTER TABLE t ALTER COLUMN id DROP DEFAULT;
ALTER TABLE t ALTER COLUMN id TYPE bigint;
ALTER TABLE t ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY;
SELECT pg_catalog.setval(pg_catalog.pg_get_serial_sequence('t', 'id'), max(id)) FROM t HAVING max(id) >= 1;
ALTER TABLE t ALTER COLUMN x TYPE bigint;
ALTER SEQUENCE s OWNED BY t.x;
ALTER TABLE u ALTER COLUMN y DROP DEFAULT;
ALTER TABLE u ALTER COLUMN y TYPE bigint;
DROP VIEW v;
CREATE VIEW v AS
SELECT nextval('s'::regclass)::integer AS n;
ALTER TABLE u ALTER COLUMN id DROP IDENTITY;
CREATE SEQUENCE u_id_seq AS integer;
ALTER TABLE u ALTER COLUMN id SET DEFAULT nextval('u_id_seq'::regclass);
ALTER SEQUENCE u_id_seq OWNED BY u.id;
SELECT pg_catalog.setval('u_id_seq'::regclass, max(id))
FROM u
WHERE id <= (SELECT seqmax FROM pg_catalog.pg_sequence WHERE seqrelid = 'u_id_seq'::regclass)
HAVING max(id) >= (SELECT last_value FROM u_id_seq);
DROP FUNCTION nx();
CREATE OR REPLACE FUNCTION public.nx()
 RETURNS bigint
 LANGUAGE sql
AS $function$ select nextval('s') $function$;
-- data loss: how far u_y_seq has counted
DROP SEQUENCE u_y_seq;
ALTER TABLE u ALTER COLUMN y ADD GENERATED ALWAYS AS IDENTITY (INCREMENT BY 3);
SELECT pg_catalog.setval(pg_catalog.pg_get_serial_sequence('u', 'y'), max(y)) FROM u HAVING max(y) >= 1;
