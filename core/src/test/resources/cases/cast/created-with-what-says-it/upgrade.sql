CREATE OR REPLACE FUNCTION public.told(mood)
 RETURNS json
 LANGUAGE sql
 IMMUTABLE
RETURN json_build_object('mood', ($1)::text);
CREATE CAST (mood AS json) WITH FUNCTION told(mood);
CREATE OR REPLACE FUNCTION public.moods()
 RETURNS SETOF json
 LANGUAGE sql
BEGIN ATOMIC
 SELECT (t.m)::json AS m
    FROM t;
END;
ALTER TABLE t ADD COLUMN j json DEFAULT ('bad'::mood)::json;
