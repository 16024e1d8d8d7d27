CREATE TABLE t (
    id integer NOT NULL,
    n integer,
    CONSTRAINT t_pkey PRIMARY KEY (id)
);
CREATE OR REPLACE FUNCTION public.is_fine(t t)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$ select t.n > 0 $function$;
CREATE OR REPLACE FUNCTION public.is_small(t t)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$ select t.n < 100 $function$;
CREATE TABLE other (
    id integer NOT NULL,
    CONSTRAINT other_pkey PRIMARY KEY (id),
    CONSTRAINT other_id_fkey FOREIGN KEY (id) REFERENCES t(id)
);
-- may fail: if a row of t doesn't fit
ALTER TABLE t ADD CONSTRAINT fine CHECK (is_fine(t.*));
