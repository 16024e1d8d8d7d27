DROP TRIGGER t_touch ON t;
DROP INDEX t_row;
DROP MATERIALIZED VIEW m;
ALTER TABLE t DROP COLUMN n;
ALTER TABLE t DROP CONSTRAINT t_h_check;
-- data loss: all values of held.c
ALTER TABLE held DROP COLUMN c;
CREATE OR REPLACE FUNCTION public.body()
 RETURNS held
 LANGUAGE sql
BEGIN ATOMIC
 SELECT ROW(1, 2)::held AS "row";
END;
CREATE OR REPLACE FUNCTION public.word()
 RETURNS held
 LANGUAGE sql
AS $function$select row(1, 2)::held$function$;
ALTER TABLE t ADD COLUMN n integer GENERATED ALWAYS AS ((ROW(id, 2)::held).b) STORED;
-- may fail: if a row of t doesn't fit
ALTER TABLE t ADD CONSTRAINT t_h_check CHECK (h <> ROW(1, 2)::held);
CREATE OR REPLACE VIEW plain AS
SELECT id,
    ROW(1, 2)::held::text AS h
   FROM t;
CREATE OR REPLACE VIEW v AS
SELECT id,
    ROW(1, 2)::held AS h
   FROM t;
CREATE MATERIALIZED VIEW m AS
SELECT ROW(1, 2)::held AS h;
CREATE INDEX t_row ON t (((ROW(id, 2)::held).a));
CREATE TRIGGER t_touch BEFORE UPDATE ON t FOR EACH ROW WHEN (new.h <> ROW(1, 2)::held) EXECUTE FUNCTION touch();
CREATE OR REPLACE RULE r AS
    ON DELETE TO t DO  INSERT INTO log (h)
  VALUES (ROW(1, 2)::held);
ALTER POLICY p ON t USING (h <> ROW(1, 2)::held);
