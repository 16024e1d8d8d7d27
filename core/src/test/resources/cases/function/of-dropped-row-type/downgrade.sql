CREATE TABLE t (
    id integer NOT NULL,
    a integer,
    CONSTRAINT t_pkey PRIMARY KEY (id)
);
CREATE OR REPLACE FUNCTION public.first_t()
 RETURNS t
 LANGUAGE sql
 STABLE
AS $function$ select * from t limit 1 $function$;
CREATE OR REPLACE FUNCTION public.label(t t)
 RETURNS text
 LANGUAGE sql
 STABLE
AS $function$ select t.id || ': ' || t.a $function$;
-- data loss: all rows of other
DROP TABLE other;
